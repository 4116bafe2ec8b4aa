import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  ageOf,
  claimedAccount,
  clock,
  earnedBy,
  evidenceStrength,
  headline,
  movement,
  repositoryOf,
  runName,
  shortWorkflow,
  title,
  trustLine
} from "./chunk-5Q6QFHFD.js";
import "./chunk-NO5SBQFN.js";
import {
  sourceDiff
} from "./chunk-BK2A2L7T.js";
import "./chunk-ECC2SLL2.js";
import "./chunk-NEZMJFUR.js";
import "./chunk-DTHD5BCR.js";
import {
  columns,
  padded,
  palette,
  plain,
  withoutCommands,
  wrap
} from "./chunk-TY4WWVDQ.js";
import "./chunk-GDAUV33E.js";
import {
  alike,
  blocking,
  findingsWorstFirst,
  telling,
  verdictsWorstFirst
} from "./chunk-HXFXJ6BH.js";
import {
  docsUrl
} from "./chunk-XMBKMPVX.js";
import {
  visibleLines
} from "./chunk-TBENTHXA.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";

// src/report/text-authorized.ts
function authorizedLines(report, style) {
  const verdicts = report.verdicts.filter((verdict) => verdict.kind === "authorized");
  if (verdicts.length === 0) return [];
  const rows = verdicts.map(cells);
  const widths = [0, 1, 2, 3].map((column) => Math.min(56, Math.max(...rows.map((row) => columns(row[column] ?? "")))));
  return [
    style.paint.bold(`Authorized (${verdicts.length})`),
    ...rows.map(
      (row) => `  ${style.paint.green("✓")} ${row.map((cell, column) => padded(cell, widths[column] ?? 0)).join("  ")}`.trimEnd()
    ),
    ""
  ];
}
function cells(verdict) {
  const { candidate } = verdict;
  const age = ageOf(candidate);
  const { via } = candidate.change.after;
  const [first, ...others] = via;
  const brought = first === void 0 ? "" : `, via ${first}${others.length > 0 ? ` +${others.length}` : ""}`;
  return [
    `${title(candidate.change.after)} ${movement(candidate.change)}`,
    publisher(verdict),
    age === void 0 ? "age unknown" : `${age.text}${age.basis === "claimed" ? " (claimed)" : ""}`,
    `${evidenceStrength(verdict)}; ${earnedBy(verdict)}${brought}`
  ].map((cell) => plain(cell, 160));
}
function publisher({ candidate }) {
  if (candidate.evidence.kind === "verified")
    return `${repositoryOf(candidate.evidence.identity)} ${shortWorkflow(candidate.evidence.identity)}`;
  const account = claimedAccount(candidate);
  return account === void 0 ? sourceKind(candidate.change.after.source.kind) : `${account} (claimed)`;
}
var sourceKind = (kind) => kind === "registry" ? "publisher unknown" : kind;
function exemptedLines(report, style) {
  const lifted = report.verdicts.flatMap((verdict) => verdict.exempted);
  if (lifted.length === 0) return [];
  return [
    style.paint.bold(`Lifted by an exemption (${lifted.length})`),
    ...lifted.map(({ finding, exemption }) => {
      const by = exemption.approvedBy === void 0 ? "" : `, approved by ${exemption.approvedBy}`;
      return `  ${finding.rule}: ${plain(finding.message, 300)} (${plain(`${exemption.reason}${by}; until ${clock(exemption.expires)}`, 300)})`;
    }),
    ""
  ];
}
function removedLines(report, style) {
  if (report.removed.length === 0) return [];
  const names = report.removed.map(({ before }) => plain(`${before.name} ${before.version}`, 120));
  const shown = names.slice(0, REMOVED_SHOWN);
  const left = names.length - shown.length;
  return [`${style.paint.bold(`Removed (${names.length}, not judged)`)} ${shown.join(", ")}${left > 0 ? ` and ${left} more` : ""}`, ""];
}
var REMOVED_SHOWN = 20;

// src/report/text-finding.ts
var INDENT = "  ";
var HELP_LIMIT = 8e3;
function findingLines(finding, style, shown) {
  const place = finding.location === void 0 ? void 0 : placeOf(finding.location);
  const level = finding.undetermined ? "undetermined" : finding.level;
  const tone = finding.undetermined || finding.level === "warning" ? style.paint.yellow : finding.level === "error" ? style.paint.red : style.paint.dim;
  const [first = "", ...others] = wrap(plain(finding.message, 2e3), style.width - level.length - finding.rule.length - 5);
  const more = others.length === 0 ? [] : wrap(others.join(" "), style.width - 4);
  return [
    `${INDENT}${tone(`${level}[${finding.rule}]`)} ${style.paint.bold(first)}`,
    ...more.map((line) => `${INDENT}${INDENT}${style.paint.bold(line)}`),
    ...place === void 0 || place === shown ? [] : [`${INDENT}${INDENT}at ${place}`],
    ...factLines(finding.facts, style),
    ...labelled("why:", plain(finding.reason, 2e3), style),
    ...labelled("help:", finding.help, style),
    ...labelled("docs:", docsUrl(finding.rule), style)
  ];
}
var placeOf = (location) => `${plain(location.file)}:${location.line}`;
function factLines(facts, style) {
  if (facts.length === 0) return [];
  const rows = facts.map((fact) => ({
    label: plain(fact.label, 60),
    wanted: fact.wanted === void 0 ? "" : plain(fact.wanted),
    found: plain(fact.found)
  }));
  const labelWidth = Math.max(...rows.map((row) => columns(row.label)));
  const wantedWidth = Math.max(6, ...rows.map((row) => columns(row.wanted)));
  const foundWidth = Math.max(...rows.map((row) => columns(row.found)));
  const indent = INDENT + INDENT;
  if (rows.every((row) => row.wanted === ""))
    return rows.map((row) => `${indent}${style.paint.dim(padded(row.label, labelWidth))}  ${row.found}`);
  if (4 + labelWidth + 2 + wantedWidth + 2 + foundWidth <= style.width) {
    const header = `${indent}${" ".repeat(labelWidth)}  ${padded("wanted", wantedWidth)}  found`;
    return [
      style.paint.dim(header),
      ...rows.map(
        (row) => `${indent}${style.paint.dim(padded(row.label, labelWidth))}  ${padded(row.wanted, wantedWidth)}  ${style.paint.bold(row.found)}`
      )
    ];
  }
  return rows.flatMap((row) => [
    `${indent}${style.paint.dim(row.label)}`,
    ...row.wanted === "" ? [] : [`${indent}${INDENT}${style.paint.dim("wanted")}  ${row.wanted}`],
    `${indent}${INDENT}${style.paint.dim("found ")}  ${style.paint.bold(row.found)}`
  ]);
}
function labelled(label, text, style) {
  const indent = INDENT + INDENT;
  const hanging = " ".repeat(label.length + 1);
  const lines = visibleLines(text, HELP_LIMIT).flatMap(
    (line) => /^ {2,}/.test(line) ? [line] : wrap(line, style.width - 4 - hanging.length)
  );
  return lines.map(
    (line, index) => index === 0 ? `${indent}${style.paint.dim(label)} ${line}` : line === "" ? "" : `${indent}${hanging}${line}`
  );
}

// src/report/text.ts
var SYMBOLS = { pass: "✓", blocked: "✗", undetermined: "?", waiting: "✗", warned: "!" };
var LONG = 30;
function toText(report, options) {
  const style = { paint: palette(options.color), width: Math.max(60, options.width ?? 100) };
  const top = headlineLines(report, style);
  const body = [
    ...report.findings.filter((finding) => finding.level === "error").flatMap((finding) => [...findingLines(finding, style, void 0), ""]),
    ...blockedLines(report, style),
    ...warningLines(report, style),
    ...authorizedLines(report, style),
    ...exemptedLines(report, style),
    ...removedLines(report, style),
    ...deltaLines(report, style),
    ...footerLines(report, style)
  ];
  const again = body.length > LONG ? ["", top[0] ?? ""] : [];
  return `${withoutCommands([...top, "", ...body, ...again])}
`;
}
function headlineLines(report, style) {
  const { outcome, sentence, next } = headline(report);
  const tone = outcome === "pass" ? style.paint.green : outcome === "undetermined" || outcome === "waiting" ? style.paint.yellow : style.paint.red;
  const first = `${tone(SYMBOLS[outcome])} ${style.paint.bold(plain(sentence))}`;
  return [first, ...next === void 0 ? [] : wrap(next, style.width - 2).map((line) => `  ${line}`)];
}
function blockedLines(report, style) {
  const blocked = verdictsWorstFirst(report).filter((verdict) => verdict.kind !== "authorized");
  return alike(blocked).flatMap((group) => {
    const { full, brief } = telling(group);
    return [
      ...full.flatMap((verdict) => [...verdictLines(verdict, style), ""]),
      ...brief.length === 0 ? [] : [...briefLines(brief, style), ""]
    ];
  });
}
function verdictLines(verdict, style) {
  const { after } = verdict.candidate.change;
  const unauthorized = verdict.kind === "unauthorized";
  const tone = unauthorized ? style.paint.red : style.paint.yellow;
  const place = placeOf(after.location);
  const via = after.via.length === 0 ? "" : `, brought in by ${listed(after.via)}`;
  const diff = sourceDiff(verdict.candidate);
  return [
    `${tone(unauthorized ? "✗" : "?")} ${style.paint.bold(plain(`${title(after)} ${movement(verdict.candidate.change)}`))}  ${tone(verdict.kind)}`,
    `  ${place}${via}`,
    ...publishedLine(verdict),
    ...diff === void 0 ? [] : [`  attested source diff: ${plain(diff)}`],
    ...findingsWorstFirst(verdict.findings).flatMap((finding) => ["", ...findingLines(finding, style, place)])
  ];
}
function publishedLine({ candidate }) {
  const age = ageOf(candidate);
  const when = age === void 0 ? "published at an unknown time" : `published ${age.text} ago`;
  if (candidate.evidence.kind !== "verified") {
    const account = claimedAccount(candidate);
    const who = account === void 0 ? "" : ` by ${account}`;
    return age === void 0 && account === void 0 ? [] : [`  ${plain(`${when}${who}, claims the registry`)}`];
  }
  const { identity } = candidate.evidence;
  const run = runName(identity);
  const outcome = candidate.run.kind === "known" ? ` (${candidate.run.value.conclusion ?? candidate.run.value.status})` : "";
  return [
    `  ${plain(`${when} by ${repositoryOf(identity)} ${shortWorkflow(identity)}${run === void 0 ? "" : `, run ${run}${outcome}`}`)}`
  ];
}
var SHOWN_VIA = 3;
function listed(names) {
  const rest = names.length - SHOWN_VIA;
  return `${names.slice(0, SHOWN_VIA).map((name) => plain(name, 80)).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function briefLines(verdicts, style) {
  const rules = [...new Set(verdicts.flatMap((verdict) => blocking(verdict).map((finding) => finding.rule)))];
  const [first] = verdicts;
  const tone = first?.kind === "unauthorized" ? style.paint.red : style.paint.yellow;
  const rows = verdicts.map((verdict) => {
    const { after } = verdict.candidate.change;
    const facts = blocking(verdict).flatMap((finding) => finding.facts);
    const found = facts.filter((fact) => fact.wanted !== void 0).slice(0, 2).map((fact) => `${fact.label} ${fact.found}`);
    return {
      name: plain(`${title(after)} ${movement(verdict.candidate.change)}`, 120),
      place: placeOf(after.location),
      found: plain(found.join(", "), 160)
    };
  });
  const nameWidth = Math.min(60, Math.max(...rows.map((row) => row.name.length)));
  const placeWidth = Math.max(...rows.map((row) => row.place.length));
  return [
    `${tone(first?.kind === "unauthorized" ? "✗" : "?")} ${style.paint.bold(`${verdicts.length} more for the same reason`)} (${rules.join(", ")})  ${tone(first?.kind ?? "")}`,
    ...rows.map((row) => `    ${padded(row.name, nameWidth)}  ${padded(row.place, placeWidth)}  ${row.found}`.trimEnd())
  ];
}
function warningLines(report, style) {
  const all = [
    ...report.findings,
    ...report.verdicts.filter((verdict) => verdict.kind === "authorized").flatMap((verdict) => verdict.findings)
  ];
  const mild = findingsWorstFirst(all).filter((finding) => finding.level !== "error");
  const rules = [...new Set(mild.map((finding) => `${finding.level} ${finding.rule}`))];
  return rules.flatMap((key) => {
    const members = mild.filter((finding) => `${finding.level} ${finding.rule}` === key);
    const [first] = members;
    if (first === void 0) return [];
    const tone = first.level === "warning" ? style.paint.yellow : style.paint.dim;
    const rest = members.slice(1, MILD_SHOWN).map((finding) => `    ${plain(finding.message, 300)}`);
    const left = members.length - MILD_SHOWN;
    return [
      `${tone(`${first.level === "warning" ? "!" : "·"} ${key.replace(" ", "[")}]`)} ${plain(first.message, 2e3)}`,
      ...rest,
      ...left > 0 ? [`    and ${left} more`] : [],
      ...first.level === "warning" ? labelled("help:", first.help, style) : [],
      ""
    ];
  });
}
var MILD_SHOWN = 10;
function deltaLines(report, style) {
  if (report.policyDelta.length === 0) return [];
  return [
    style.paint.bold("This change edits the policy; the policy at its base judged it. What the edit does:"),
    ...report.policyDelta.map((line) => `  ${plain(line, 500)}`),
    ""
  ];
}
function footerLines(report, style) {
  const { policy, trust, counts } = report;
  const from = policy === void 0 ? "none; the defaults judged (continuity)" : `${policy.file}${policy.commit === void 0 ? "" : ` at ${policy.commit.slice(0, 12)}`}`;
  const lines = [
    [
      "changes",
      `${counts.authorized} authorized, ${counts.unauthorized} unauthorized, ${counts.undetermined} undetermined, ${report.removed.length} removed`
    ],
    ["policy", from],
    ...trust === void 0 ? [] : [["trust", trustLine(report)]],
    ["judged", `as of ${clock(report.evaluatedAt)}`]
  ];
  return lines.map(([label = "", value = ""]) => `${style.paint.dim(padded(label, 8))} ${plain(value)}`);
}
export {
  toText
};
