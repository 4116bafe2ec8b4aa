import {
  reportValue
} from "./chunk-KBFM4Z43.js";
import {
  c74_visible as visible
} from "./shared-E04875EB.js";

// src/report/json-publisher.ts
var HOST = "https://github.com/";
var publisherOf = ({ identity }) => identity === null ? void 0 : publisherText(identity.sourceRepositoryUri, identity.buildConfigUri);
function publisherText(repository, buildConfig) {
  const workflow = buildConfig.replace(/@[^@]*$/, "");
  const own = `${repository}/`;
  return `${shortened(repository)} (${workflow.startsWith(own) ? workflow.slice(own.length) : shortened(workflow)})`;
}
var shortened = (uri) => uri.startsWith(HOST) ? uri.slice(HOST.length) : uri;

// src/report/csv.ts
var CSV_COLUMNS = [
  ...["repository", "commit", "lockfile", "line", "name", "version", "replaces", "kind", "verdict", "evidence", "publisher"],
  ...["account", "published", "rules", "exempted", "exemption ends", "judged as of"]
];
function toCsv(report) {
  return csvText([CSV_COLUMNS, ...csvRows(reportValue(report))]);
}
function csvRows(report) {
  const { subject, evaluatedAt, changes } = report;
  return changes.map((change) => [
    subject.repository ?? "",
    subject.head ?? "",
    change.lockfile,
    String(change.line),
    change.name,
    change.version,
    change.replaces.join(" "),
    change.kind,
    change.verdict,
    ...isJudged(change) ? judgedCells(change) : Array.from({ length: 6 }, () => ""),
    evaluatedAt
  ]);
}
var isJudged = (change) => change.kind !== "removed";
function judgedCells(change) {
  const { evidence, account, publishedAt, findings, exempted } = change;
  return [
    evidence,
    publisherOf(change) ?? "",
    account?.name ?? "",
    publishedAt ?? "",
    [...new Set(findings.map(({ rule }) => rule))].join(" "),
    [...new Set(exempted.map(({ finding }) => finding.rule))].join(" "),
    exempted.map(({ exemption }) => exemption.expires).toSorted()[0] ?? ""
  ];
}
var csvText = (rows) => rows.map((row) => `${row.map(cell).join(",")}\r
`).join("");
var FORMULA = /^[=+\-@\t\r]/;
function cell(text) {
  const shown = visible(text).replaceAll("##[", "## [");
  return `"${(FORMULA.test(shown.trimStart()) ? `'${shown}` : shown).replaceAll('"', '""')}"`;
}

export {
  publisherText,
  CSV_COLUMNS,
  toCsv,
  csvRows,
  csvText
};
