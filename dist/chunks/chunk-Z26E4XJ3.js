import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  rules
} from "./chunk-6ELTT5BU.js";
import {
  RULE_IDS
} from "./chunk-KEL2VGC6.js";

// src/rules/traits.ts
var idsWhere = (applies) => RULE_IDS.filter((id) => applies(rules[id]));
var FIXED_RULES = idsWhere(({ isFixed }) => isFixed);
var NOT_EXEMPTIBLE = idsWhere((rule) => rule.about === "candidate" && rule.exemptible === "never");
var EXEMPTED_AT_INIT = idsWhere((rule) => rule.about === "candidate" && rule.exemptible === "at-init");
var isExemptedAtInit = (rule) => EXEMPTED_AT_INIT.includes(rule);
var ONLY_AGE = idsWhere(({ restsOn }) => restsOn.length > 0 && restsOn.every((ground) => ground === "age"));
var isOnlyAge = (rule) => ONLY_AGE.includes(rule);
function levelOf(rule, policy) {
  const { isFixed, defaultLevel } = rules[rule];
  return isFixed ? defaultLevel : policy.levels[rule] ?? defaultLevel;
}
var demandedBy = (policy) => new Set(RULE_IDS.filter((rule) => policy.levels[rule] === "error").flatMap((rule) => rules[rule].restsOn));
var isJudged = (ground, policy) => RULE_IDS.some((rule) => rules[rule].restsOn.includes(ground) && levelOf(rule, policy) !== "off");

// src/text/glob.ts
var isGlob = (pattern) => pattern.includes("*");
function matchesRefGlob(pattern, ref) {
  const wanted = pattern.split("/");
  const found = ref.split("/");
  return wanted.length === found.length && wanted.every((segment, index) => matchesSegment(segment, found[index] ?? ""));
}
function matchesSegment(pattern, segment) {
  const [head = "", ...rest] = pattern.split("*");
  const tail = rest.pop();
  if (tail === void 0) return pattern === segment;
  if (isControlled(segment) || segment.length < head.length + tail.length) return false;
  if (!segment.startsWith(head) || !segment.endsWith(tail)) return false;
  let from = head.length;
  const end = segment.length - tail.length;
  for (const literal of rest) {
    const at = segment.indexOf(literal, from);
    if (at < 0 || at + literal.length > end) return false;
    from = at + literal.length;
  }
  return true;
}
var isControlled = (segment) => /[\p{Cc} ]/u.test(segment);

export {
  isGlob,
  matchesRefGlob,
  FIXED_RULES,
  NOT_EXEMPTIBLE,
  isExemptedAtInit,
  isOnlyAge,
  levelOf,
  demandedBy,
  isJudged
};
