import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  findingsWorstFirst,
  verdictsWorstFirst
} from "./chunk-HXFXJ6BH.js";
import {
  docsUrl
} from "./chunk-XMBKMPVX.js";
import {
  visible,
  visibleLines
} from "./chunk-TBENTHXA.js";

// src/report/annotations.ts
var READY_AT_TITLE = "ready-at";
var SHOWN_PER_LEVEL = 10;
var MESSAGE_LIMIT = 4e3;
function toAnnotations(report) {
  const findings = inTurns([report.findings, ...verdictsWorstFirst(report).map((verdict) => verdict.findings)]);
  const [errors, warnings, notices] = ["error", "warning", "notice"].map(
    (level) => findings.filter((finding) => finding.level === level)
  );
  const waiting = readyNotice(report);
  return [...capped(errors, report), ...capped(warnings, report), ...waiting, ...capped(notices, report, SHOWN_PER_LEVEL - waiting.length)];
}
function readyNotice(report) {
  if (report.readyAt === void 0 || report.mode === "warn") return [];
  const message = `${report.readyAt}: from then on every version that is too new is old enough, and nothing else blocks`;
  return [{ level: "notice", file: report.lockfiles[0] ?? ".github", line: 1, title: READY_AT_TITLE, message }];
}
function inTurns(lists) {
  const ranked = lists.flatMap(
    (list) => ["error", "warning", "notice"].flatMap(
      (level) => findingsWorstFirst(list).filter((finding) => finding.level === level).map((finding, turn) => ({ finding, turn }))
    )
  );
  return ranked.sort((a, b) => Number(a.finding.undetermined) - Number(b.finding.undetermined) || a.turn - b.turn).map(({ finding }) => finding);
}
function capped(findings = [], report, limit = SHOWN_PER_LEVEL) {
  if (findings.length <= limit) return findings.map((finding) => annotation(finding, report));
  const shown = findings.slice(0, limit - 1).map((finding) => annotation(finding, report));
  const next = findings[limit - 1];
  if (next === void 0) return shown;
  const rest = findings.length - shown.length;
  const message = `and ${rest} more at level ${next.level}; the job summary has them all
next of them: ${visible(next.message, 1e3)}`;
  return [...shown, { ...annotation(next, report), title: `${rest} more`, message }];
}
function annotation(finding, report) {
  const lines = [finding.message, finding.reason, `help: ${finding.help}`].flatMap((text) => visibleLines(text, MESSAGE_LIMIT));
  const docs = docsUrl(finding.rule);
  return {
    level: finding.level,
    ...placeOf(finding, report),
    title: finding.undetermined ? `${finding.rule} (undetermined)` : finding.rule,
    message: `${clipped(lines.join("\n"), MESSAGE_LIMIT - docs.length - 1)}
${docs}`
  };
}
function placeOf(finding, report) {
  const { location } = finding;
  if (location !== void 0) return { file: location.file, line: Math.max(1, location.line) };
  return { file: report.policy?.file ?? report.lockfiles[0] ?? ".github/countersign.yml", line: 1 };
}
var clipped = (text, limit) => text.length <= limit ? text : `${text.slice(0, limit - 1).toWellFormed()}…`;

export {
  READY_AT_TITLE,
  SHOWN_PER_LEVEL,
  MESSAGE_LIMIT,
  toAnnotations,
  placeOf
};
