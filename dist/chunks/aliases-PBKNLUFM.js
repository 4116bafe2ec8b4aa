import {
  c44_groupBy as groupBy
} from "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";

// src/line/aliases.ts
function namesTaken(base, head) {
  const aliases = (head?.packages ?? []).flatMap((after) => foreignNames(after).map((name) => ({ name, after })));
  if (base === void 0 || aliases.length === 0) return [];
  const named = base.packages.flatMap((entry) => [...namesOf(entry)].map((name) => ({ name, entry })));
  const there = groupBy(named, ({ name }) => name);
  return aliases.flatMap(({ name, after }) => {
    const under = there.get(name);
    return under === void 0 || under.some(({ entry }) => entry.name === after.name) ? [] : [{ name, before: under[0].entry, after }];
  });
}
var foreignNames = ({ alias, aliases = [] }) => alias === void 0 ? aliases : [alias, ...aliases];
var namesOf = ({ name, alias, aliases = [] }) => /* @__PURE__ */ new Set([alias ?? name, ...aliases]);
export {
  namesTaken
};
