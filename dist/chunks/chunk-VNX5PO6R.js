import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  worstFirst
} from "./chunk-VSFDKPCL.js";

// src/report/order.ts
function blockedWorstFirst(report) {
  return [...report.blocked].sort((a, b) => rank(a) - rank(b));
}
function kindOf({ verdicts, readyAt }) {
  if (readyAt !== void 0) return "waiting";
  return verdicts.some(({ kind }) => kind === "unauthorized") ? "unauthorized" : "undetermined";
}
var ORDER = ["unauthorized", "waiting", "undetermined"];
var rank = (blocked) => ORDER.indexOf(kindOf(blocked));
var findingsWorstFirst = (findings) => [...findings].sort(worstFirst);
function findingsOf({ verdicts }) {
  const once = /* @__PURE__ */ new Map();
  for (const finding of verdicts.flatMap(({ findings }) => findings)) {
    const key = `${finding.rule}
${finding.message}`;
    if (!once.has(key)) once.set(key, finding);
  }
  return findingsWorstFirst([...once.values()]);
}
var blocking = (blocked) => findingsOf(blocked).filter((finding) => finding.level === "error");
function causes(findings) {
  const isExplained = ({ cause, level }) => cause !== void 0 && findings.some((other) => other.rule === cause && other.level === level);
  return findings.filter((finding) => !isExplained(finding)).map((finding) => ({
    finding,
    also: findings.filter((other) => isExplained(other) && other.cause === finding.rule && other.level === finding.level)
  }));
}
function alike(blocked) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of blocked) {
    const key = [kindOf(one), ...blocking(one).map((finding) => `${finding.rule} ${String(finding.undetermined)}`)].join("\n");
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].map((members) => ({ members }));
}
var TOLD_IN_FULL = 3;
function telling({ members }) {
  return members.length <= TOLD_IN_FULL ? { full: members, brief: [] } : { full: members.slice(0, 1), brief: members.slice(1) };
}
function mildFindings(report) {
  const waiting = report.blocked.filter(({ readyAt }) => readyAt !== void 0).flatMap(({ verdicts }) => verdicts);
  const passing = report.verdicts.filter(({ kind }) => kind === "authorized");
  const all = [...report.findings, ...[...passing, ...waiting].flatMap(({ findings }) => findings)];
  return findingsWorstFirst(all).filter(({ level }) => level !== "error");
}
function byRule(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = `${finding.level} ${finding.rule}`;
    const group = groups.get(key) ?? { first: finding, members: [] };
    if (!group.members.some(({ message }) => message === finding.message)) group.members.push(finding);
    groups.set(key, group);
  }
  return [...groups.values()];
}

export {
  blockedWorstFirst,
  kindOf,
  findingsWorstFirst,
  findingsOf,
  blocking,
  causes,
  alike,
  telling,
  mildFindings,
  byRule
};
