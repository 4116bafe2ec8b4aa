import {
  c56_ecosystemIdOf as ecosystemIdOf
} from "./shared-E04875EB.js";

// src/line/ecosystems.ts
async function isJudged(ecosystem, world, { ecosystems, policyFile }) {
  if (ecosystems !== void 0) return ecosystems.includes(ecosystem);
  const policy = await (await import("./policy-file-3BVLXEED.js")).readPolicy(world, policyFile);
  return policy?.settings.ecosystems?.includes(ecosystem) ?? true;
}
function ofEcosystems(changes, wanted) {
  if (wanted === void 0) return changes;
  const isWanted = (change) => wanted.includes(ecosystemIdOf((change.kind === "removed" ? change.before : change.after).name));
  return { ...changes, changes: changes.changes.filter(isWanted), ecosystems: wanted };
}

export {
  isJudged,
  ofEcosystems
};
