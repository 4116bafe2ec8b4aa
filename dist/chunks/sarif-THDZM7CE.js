import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  RULE_IDS
} from "./chunk-PSGD62VN.js";
import {
  jsonText
} from "./chunk-SEUZPJGI.js";
import {
  spec
} from "./chunk-WTE2PIG2.js";
import {
  placeOf
} from "./chunk-G6KATKRR.js";
import "./chunk-VNX5PO6R.js";
import {
  docsUrl
} from "./chunk-VSFDKPCL.js";
import {
  visible,
  visibleLines
} from "./chunk-TBENTHXA.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";

// src/report/sarif-fixes.ts
var TITLE_LIMIT = 400;
var sarifFixes = (remedies, uri) => remedies.flatMap(
  ({ title, patch }) => patch === void 0 ? [] : [
    {
      description: { text: visible(title, TITLE_LIMIT) },
      artifactChanges: [
        { artifactLocation: { uri: uri(patch.file), uriBaseId: "%SRCROOT%" }, replacements: replacementsOf(patch.diff) }
      ]
    }
  ]
);
function replacementsOf(diff) {
  return diff.split(/^(?=@@ )/m).slice(1).map((hunk) => {
    const [head = "", ...lines] = hunk.split("\n");
    const [, start = "1", count = "1"] = /^@@ -(\d+)(?:,(\d+))? /.exec(head) ?? [];
    const isAfter = (line) => line.startsWith("+") || line.startsWith(" ");
    const text = lines.filter(isAfter).map((line) => `${line.slice(1)}
`);
    const first = Math.max(1, Number(start));
    return {
      deletedRegion: { startLine: first, startColumn: 1, endLine: first + Number(count), endColumn: 1 },
      insertedContent: { text: text.join("") }
    };
  });
}

// src/report/sarif.ts
var SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
var HOME = "https://github.com/countersign/countersign";
var LEVELS = { error: "error", warning: "warning", notice: "note", off: "none" };
function toSarif(report, rules, version) {
  const waysOut = new Map(report.blocked.map(({ verdicts: [first], remedies }) => [first, remedies]));
  const run = {
    tool: {
      driver: {
        name: "Countersign",
        informationUri: HOME,
        ...version === void 0 ? {} : { semanticVersion: version },
        rules: RULE_IDS.map((id) => describeRule(id, rules[id]))
      }
    },
    automationDetails: { id: "countersign/" },
    invocations: [{ executionSuccessful: true, endTimeUtc: report.evaluatedAt }],
    columnKind: "utf16CodeUnits",
    results: numbered([
      ...report.findings.map((finding) => ({ finding, verdict: void 0, exemption: void 0, remedies: [] })),
      ...report.verdicts.flatMap((verdict) => toldOf(verdict, waysOut.get(verdict) ?? []))
    ]).map((told) => result(told, report))
  };
  return jsonText({ $schema: SCHEMA, version: "2.1.0", runs: [run] });
}
function describeRule(id, rule) {
  return {
    id,
    name: id.replace(/(?:^|-)([a-z])/g, (_all, letter) => letter.toUpperCase()),
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.summary },
    help: { text: `${rule.summary}
${docsUrl(id)}`, markdown: `[${id}](${docsUrl(id)}): what it flags, why, and what to do.` },
    helpUri: docsUrl(id),
    defaultConfiguration: { enabled: rule.defaultLevel !== "off", level: LEVELS[rule.defaultLevel] },
    properties: { tags: ["security", "supply-chain"] }
  };
}
function toldOf(verdict, remedies) {
  return [
    ...verdict.findings.map((finding, index) => ({
      finding,
      verdict: verdict.kind,
      exemption: void 0,
      remedies: index === 0 ? remedies : []
    })),
    ...verdict.exempted.map(({ finding, exemption }) => ({ finding, verdict: verdict.kind, exemption, remedies: [] }))
  ];
}
function numbered(list) {
  const seen = /* @__PURE__ */ new Map();
  return list.map((told) => {
    const { finding } = told;
    const about = finding.package === void 0 ? "" : spec(finding.package);
    const key = `${finding.rule}/${visible(about)}/${visible(finding.location?.file ?? "")}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { ...told, fingerprint: `${key}/${count}` };
  });
}
function result({ finding, verdict, exemption, remedies, fingerprint }, report) {
  const place = placeOf(finding, report);
  const fixes = sarifFixes(remedies, relativeUri);
  const facts = finding.facts.map(
    (fact) => `${fact.label}: ${fact.wanted === void 0 ? "" : `wanted ${fact.wanted}, `}found ${fact.found}`
  );
  const lines = [`${finding.message}.`, finding.reason, ...facts, `help: ${finding.help}`].flatMap((text) => visibleLines(text, 4e3));
  return {
    ruleId: finding.rule,
    ruleIndex: RULE_IDS.indexOf(finding.rule),
    level: LEVELS[finding.level],
    message: { text: lines.join("\n") },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: relativeUri(place.file), uriBaseId: "%SRCROOT%" }, region: { startLine: place.line } }
      }
    ],
    partialFingerprints: { "countersign/v1": fingerprint },
    ...fixes.length === 0 ? {} : { fixes },
    ...exemption === void 0 ? {} : { suppressions: [{ kind: "external", status: "accepted", justification: visible(exemption.reason) }] },
    properties: {
      undetermined: finding.undetermined,
      ...finding.package === void 0 ? {} : { package: spec(finding.package) },
      ...verdict === void 0 ? {} : { verdict }
    }
  };
}
function relativeUri(file) {
  const segments = file.toWellFormed().replaceAll("\\", "/").split("/").filter((segment) => segment !== "" && segment !== ".");
  return segments.map((segment) => encodeURIComponent(segment)).join("/") || ".";
}
export {
  toSarif
};
