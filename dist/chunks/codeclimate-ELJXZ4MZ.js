import {
  c17_fingerprinted as fingerprinted
} from "./shared-E04875EB.js";
import {
  c6_jsonText as jsonText
} from "./shared-E04875EB.js";
import {
  c3_annotationPlace as annotationPlace
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
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
  c74_visible as visible
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";

// src/report/codeclimate.ts
var TEXT_LIMIT = 2e3;
function toCodeClimate(report) {
  const findings = [...report.findings, ...report.verdicts.flatMap((verdict) => verdict.findings)];
  return jsonText(
    fingerprinted(findings.map((finding) => ({ finding }))).map(({ finding, fingerprint }) => {
      const { file, line } = annotationPlace(finding, report);
      return {
        type: "issue",
        check_name: finding.rule,
        description: visible(finding.message, TEXT_LIMIT),
        content: { body: [finding.reason, finding.help, docsUrl(finding.rule)].map((text) => visible(text, TEXT_LIMIT)).join("\n") },
        categories: ["Security"],
        severity: severityOf(finding),
        fingerprint,
        location: { path: visible(file), lines: { begin: line } }
      };
    })
  );
}
function severityOf({ level, undetermined, onlyAge }) {
  switch (level) {
    case "error":
      return undetermined || onlyAge ? "major" : "critical";
    case "warning":
      return "minor";
    case "notice":
      return "info";
  }
}
export {
  toCodeClimate
};
