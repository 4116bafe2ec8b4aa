import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  blockedWorstFirst,
  causes,
  findingsOf,
  findingsWorstFirst
} from "./chunk-VNX5PO6R.js";
import {
  docsUrl
} from "./chunk-VSFDKPCL.js";
import {
  visible,
  visibleLines
} from "./chunk-TBENTHXA.js";

// src/report/annotations.ts
var READY_AT_TITLE = "ready-at";
var SHOWN_PER_LEVEL = 10;
var MESSAGE_LIMIT = 4e3;
function toAnnotations(report) {
  const passing = report.verdicts.filter(({ kind }) => kind === "authorized").map(({ findings }) => findings);
  const told = inTurns([report.findings, ...blockedWorstFirst(report).map(findingsOf), ...passing]);
  const [errors, warnings, notices] = ["error", "warning", "notice"].map(
    (level) => told.filter(({ finding }) => finding.level === level)
  );
  const waiting = readyNotice(report);
  const notes = report.notes.map((note) => noteAnnotation(note, report));
  const ofLevel = (level) => notes.filter((note) => note.level === level);
  const [loud, quiet] = [ofLevel("warning"), [...waiting, ...ofLevel("notice")]];
  return [
    ...capped(errors, report),
    ...loud,
    ...capped(warnings, report, SHOWN_PER_LEVEL - loud.length),
    ...quiet,
    ...capped(notices, report, SHOWN_PER_LEVEL - quiet.length)
  ];
}
function noteAnnotation({ kind, text }, report) {
  const level = kind === "lockfile-unread" ? "warning" : "notice";
  return { level, file: report.lockfiles[0] ?? ".github", line: 1, title: kind, message: visible(text, MESSAGE_LIMIT) };
}
function readyNotice(report) {
  if (report.readyAt === void 0 || report.mode === "warn") return [];
  const message = `${report.readyAt}: from then on every version that is too new is old enough, and nothing else blocks`;
  return [{ level: "notice", file: report.lockfiles[0] ?? ".github", line: 1, title: READY_AT_TITLE, message }];
}
function inTurns(lists) {
  const ranked = lists.flatMap(
    (list) => ["error", "warning", "notice"].flatMap(
      (level) => causes(findingsWorstFirst(list)).filter(({ finding }) => finding.level === level).map((told, turn) => ({ told, turn }))
    )
  );
  return ranked.sort((a, b) => Number(a.told.finding.undetermined) - Number(b.told.finding.undetermined) || a.turn - b.turn).map(({ told }) => told);
}
function capped(findings = [], report, limit = SHOWN_PER_LEVEL) {
  if (findings.length <= limit) return findings.map((told) => annotation(told, report));
  const shown = findings.slice(0, limit - 1).map((told) => annotation(told, report));
  const next = findings[limit - 1];
  if (next === void 0) return shown;
  const rest = findings.length - shown.length;
  const message = `and ${rest} more at level ${next.finding.level}; the job summary has them all
next of them: ${visible(next.finding.message, 1e3)}`;
  return [...shown, { ...annotation(next, report), title: `${rest} more`, message }];
}
function annotation({ finding, also }, report) {
  const others = also.map(({ rule, message }) => `also: ${rule}: ${message}`);
  const lines = [finding.message, finding.reason, `help: ${finding.help}`, ...others].flatMap((text) => visibleLines(text, MESSAGE_LIMIT));
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
