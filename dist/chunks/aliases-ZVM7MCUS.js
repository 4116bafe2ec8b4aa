import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import "./chunk-7Y3QBSS7.js";

// src/line/aliases.ts
function namesTaken(base, changes) {
  const incoming = changes.flatMap((change) => change.kind === "removed" || change.after.alias === void 0 ? [] : [change.after]);
  if (base === void 0 || incoming.length === 0) return [];
  const there = /* @__PURE__ */ new Map();
  for (const entry of base.packages) {
    const name = entry.alias ?? entry.name;
    const others = there.get(name);
    if (others === void 0) there.set(name, [entry]);
    else others.push(entry);
  }
  return incoming.flatMap((after) => {
    const under = there.get(after.alias ?? "") ?? [];
    const [before] = under;
    return before === void 0 || under.some(({ name }) => name === after.name) ? [] : [{ before, after }];
  });
}
export {
  namesTaken
};
