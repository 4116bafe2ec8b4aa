import {
  c87_withoutCommands as withoutCommands
} from "./shared-E04875EB.js";
import {
  c5_movement as movement,
  c5_title as title
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c27_docsUrl as docsUrl
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c74_visible as visible,
  c74_visibleLines as visibleLines
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";

// src/report/junit.ts
var SUITE = "countersign";
var TEXT_LIMIT = 4e3;
function toJunit(report) {
  const beside = report.findings.filter(({ level }) => level === "error");
  const cases = [...report.verdicts.map(caseOf), ...beside.map((finding) => caseBeside(finding, report))];
  const counts = `tests="${cases.length}" failures="${countOf(cases, "failure")}" errors="${countOf(cases, "error")}" skipped="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${SUITE}" ${counts}>`,
    `  <testsuite name="${SUITE}" timestamp="${attribute(report.evaluatedAt.replace(/Z$/, ""))}" ${counts}>`,
    ...cases.map(told),
    "  </testsuite>",
    "</testsuites>",
    ""
  ].join("\n");
}
var countOf = (cases, outcome) => cases.filter((one) => one.outcome === outcome).length;
function caseOf({ kind, candidate, findings }) {
  const { after } = candidate.change;
  return {
    of: after.location.file,
    line: after.location.line,
    name: `${title(after)} ${movement(candidate.change)}`,
    outcome: kind === "authorized" ? "pass" : kind === "unauthorized" ? "failure" : "error",
    findings: findings.filter(({ level }) => level === "error")
  };
}
var caseBeside = (finding, { policy }) => ({
  of: finding.location?.file ?? policy?.file ?? SUITE,
  line: finding.location?.line ?? 1,
  name: finding.rule,
  outcome: finding.undetermined ? "error" : "failure",
  findings: [finding]
});
function told({ of, line, name, outcome, findings }) {
  const head = `    <testcase classname="${attribute(of)}" name="${attribute(name)}" file="${attribute(of)}" line="${line}"`;
  const [first] = findings;
  if (outcome === "pass" || first === void 0) return `${head}/>`;
  const rules = findings.map(({ rule }) => rule).join(" ");
  const body = findings.flatMap(({ message, reason, help, rule }) => [`${message}.`, reason, `help: ${help}`, docsUrl(rule), ""]);
  const lines = withoutCommands(body.flatMap((text) => visibleLines(text, TEXT_LIMIT)));
  return `${head}>
      <${outcome} type="${rules}" message="${attribute(first.message)}">${content(lines.trimEnd())}</${outcome}>
    </testcase>`;
}
var NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
var content = (text) => text.replace(NO_XML, "�").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
var attribute = (text) => content(visible(text)).replaceAll("##[", "## [");
export {
  toJunit
};
