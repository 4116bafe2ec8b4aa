import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import "./shared-B2A01CC1.js";

// src/line/aliases.ts
function namesTaken(base, head) {
  const aliases = (head?.packages ?? []).flatMap((after) => foreignNames(after).map((name) => ({ name, after })));
  if (base === void 0 || aliases.length === 0) return [];
  const there = /* @__PURE__ */ new Map();
  for (const entry of base.packages) {
    for (const name of /* @__PURE__ */ new Set([entry.alias ?? entry.name, ...entry.aliases ?? []])) {
      const others = there.get(name);
      if (others === void 0) there.set(name, [entry]);
      else others.push(entry);
    }
  }
  return aliases.flatMap(({ name, after }) => {
    const under = there.get(name) ?? [];
    const [before] = under;
    return before === void 0 || under.some((one) => one.name === after.name) ? [] : [{ name, before, after }];
  });
}
var foreignNames = ({ alias, aliases = [] }) => alias === void 0 ? aliases : [alias, ...aliases];
export {
  namesTaken
};
