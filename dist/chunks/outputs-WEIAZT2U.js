import {
  c75_headline as headline
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c74_visible as visible
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";

// src/report/outputs.ts
function toOutputs(report, reportFile) {
  return {
    conclusion: report.conclusion,
    summary: visible(headline(report).sentence, SENTENCE_LIMIT),
    unauthorized: String(report.counts.unauthorized),
    undetermined: String(report.counts.undetermined),
    blocked: JSON.stringify(report.blocked.slice(0, MOST).map(blockedValue)),
    report: reportFile,
    "ready-at": report.readyAt ?? ""
  };
}
var SENTENCE_LIMIT = 1e3;
var MOST = 1e3;
function blockedValue({ verdicts, readyAt }) {
  const [{ kind, candidate, findings }] = verdicts;
  const { name, version } = candidate.change.after;
  return {
    name: visible(name),
    version: visible(version),
    verdict: kind,
    rules: [...new Set(findings.filter(({ level }) => level === "error").map(({ rule }) => rule))],
    readyAt: readyAt ?? null
  };
}
export {
  toOutputs
};
