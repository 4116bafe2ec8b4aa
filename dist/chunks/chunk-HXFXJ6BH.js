import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  worstFirst
} from "./chunk-XMBKMPVX.js";

// src/report/order.ts
function verdictsWorstFirst(report) {
  return [...report.verdicts].sort((a, b) => rank(a) - rank(b));
}
var SEVERITY = { unauthorized: 0, undetermined: 2, authorized: 3 };
var rank = (verdict) => SEVERITY[verdict.kind] + (onlyTooNew(verdict) ? 1 : 0);
function onlyTooNew(verdict) {
  return verdict.kind === "unauthorized" && blocking(verdict).every((finding) => finding.rule === "too-new");
}
var findingsWorstFirst = (findings) => [...findings].sort(worstFirst);
var blocking = (verdict) => findingsWorstFirst(verdict.findings).filter((finding) => finding.level === "error");
function alike(verdicts) {
  const groups = /* @__PURE__ */ new Map();
  for (const verdict of verdicts) {
    const key = [verdict.kind, ...blocking(verdict).map((finding) => `${finding.rule} ${String(finding.undetermined)}`)].join("\n");
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [verdict]);
    else group.push(verdict);
  }
  return [...groups.values()].map((members) => ({ verdicts: members }));
}
var TOLD_IN_FULL = 5;
function telling({ verdicts }) {
  return verdicts.length <= TOLD_IN_FULL ? { full: verdicts, brief: [] } : { full: verdicts.slice(0, 1), brief: verdicts.slice(1) };
}

export {
  verdictsWorstFirst,
  onlyTooNew,
  findingsWorstFirst,
  blocking,
  alike,
  telling
};
