import {
  c13_isLoud as isLoud
} from "./shared-E04875EB.js";
import {
  c34_linesBy as linesBy,
  c34_questionsLine as questionsLine
} from "./shared-E04875EB.js";
import {
  sourceLine,
  trustLine
} from "./chunk-VVKSR27K.js";
import {
  c75_headline as headline
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c66_sourceDiff as sourceDiff,
  c66_unattestedDiff as unattestedDiff
} from "./shared-E04875EB.js";
import {
  c80_forPeople as forPeople
} from "./shared-E04875EB.js";
import "./chunk-KSEUSSZG.js";
import "./chunk-VYA3Q5WH.js";
import "./shared-E04875EB.js";
import "./chunk-NYO4SOWK.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c87_columns as columns,
  c87_fitted as fitted,
  c87_padded as padded,
  c87_palette as palette,
  c87_plain as plain,
  c87_withoutCommands as withoutCommands,
  c87_wrap as wrap
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c57_countsText as countsText,
  c57_isAgeAlone as isAgeAlone,
  c57_waitsFor as waitsFor
} from "./shared-E04875EB.js";
import {
  c79_alike as alike,
  c79_blockedWorstFirst as blockedWorstFirst,
  c79_blocking as blocking,
  c79_byRule as byRule,
  c79_causes as causes,
  c79_findingsOf as findingsOf,
  c79_kindOf as kindOf,
  c79_mildFindings as mildFindings,
  c79_telling as telling,
  c79_together as together
} from "./shared-E04875EB.js";
import {
  c5_ageOf as ageOf,
  c5_claimedAccount as claimedAccount,
  c5_earnedBy as earnedBy,
  c5_evidenceStrength as evidenceStrength,
  c5_movement as movement,
  c5_repositoryOf as repositoryOf,
  c5_runName as runName,
  c5_shortWorkflow as shortWorkflow,
  c5_title as title
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c50_ownLine as ownLine
} from "./shared-E04875EB.js";
import {
  c27_docsUrl as docsUrl
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c9_placesOf as placesOf
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c74_visibleLines as visibleLines
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c20_clock as clock
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";

// src/report/text-authorized.ts
function authorizedLines(report, style) {
  const verdicts = together(report.verdicts.filter((verdict) => verdict.kind === "authorized"));
  if (verdicts.length === 0) return [];
  const rows = verdicts.map((places) => ({ row: cells(places), witness: witnessLines(places[0], style) }));
  if (style.columns !== void 0 && rows.some(({ row }) => widthOf(row) > (style.columns ?? 0)))
    return [heading(rows, style), ...rows.flatMap(({ row, witness }) => [...stacked(row, style), ...witness]), ""];
  const widths = [0, 1, 2, 3].map((column) => Math.min(56, Math.max(...rows.map(({ row }) => columns(row[column] ?? "")))));
  const line = (row) => `  ${style.paint.green("✓")} ${row.map((cell, column) => padded(cell, widths[column] ?? 0)).join("  ")}`.trimEnd();
  return [heading(rows, style), ...rows.flatMap(({ row, witness }) => [line(row), ...witness]), ""];
}
function witnessLines({ candidate }, { columns: width }) {
  const source = sourceLine(candidate);
  if (source === void 0) return [];
  const text = plain(source, 300);
  return width === void 0 ? [`      ${text}`] : fitted(`      ${text}`, width);
}
var heading = (rows, { paint }) => paint.bold(`Authorized (${rows.length})`);
var widthOf = (row) => 4 + row.reduce((sum, cell) => sum + 2 + columns(cell), 0);
function stacked([what = "", ...how], { paint, columns: width }) {
  return [`  ${paint.green("✓")} ${what}`, ...fitted(`      ${how.join(" · ")}`, width)];
}
function cells([verdict, ...others]) {
  const { candidate } = verdict;
  const age = ageOf(candidate);
  const { via } = candidate.change.after;
  const [first, ...more] = via;
  const brought = first === void 0 ? "" : `, via ${first}${more.length > 0 ? ` +${more.length}` : ""}`;
  const places = others.length === 0 ? "" : `, in ${others.length + 1} places`;
  return [
    `${title(candidate.change.after)} ${movement(candidate.change)}`,
    publisher(verdict),
    age === void 0 ? "age unknown" : `${age.text}${age.basis === "claimed" ? " (claimed)" : ""}`,
    `${evidenceStrength(verdict)}; ${earnedBy(verdict)}${brought}${places}`
  ].map((cell) => plain(cell, 160));
}
function publisher({ candidate }) {
  if (candidate.evidence.kind === "verified")
    return `${repositoryOf(candidate.evidence.identity)} ${shortWorkflow(candidate.evidence.identity)}`;
  const own = ownLine(candidate);
  if (own !== void 0) return own;
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
function findingLines(finding, style, { shown, also = [], help }) {
  const place = finding.location === void 0 ? void 0 : fileAndLine(finding.location);
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
    ...help ? labelled("help:", finding.help, style) : [],
    ...labelled("docs:", docsUrl(finding.rule), style),
    ...also.flatMap((other) => labelled("also:", `${other.rule}: ${plain(other.message, 2e3)}`, style))
  ];
}
var fileAndLine = (location) => `${plain(location.file)}:${location.line}`;
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
  const lines = visibleLines(text, HELP_LIMIT).flatMap((line) => wrap(line, style.width - 4 - hanging.length));
  return lines.map((line, index) => index === 0 ? `${indent}${style.paint.dim(label)} ${line}` : `${indent}${hanging}${line}`);
}

// src/report/text-blocked.ts
function blockedLines(report, style) {
  const blocked = blockedWorstFirst(report);
  const by = linesBy(report);
  const waiting = blocked.filter((one) => kindOf(one) === "waiting");
  const described = alike(blocked.filter((one) => kindOf(one) !== "waiting")).flatMap((group) => {
    const { full, brief } = telling(group);
    return [
      ...full.flatMap((one) => [...versionLines(one, by, style), ""]),
      ...brief.length === 0 ? [] : [...fit(briefLines(brief, by, style), style), ""]
    ];
  });
  return [...described, ...waiting.length === 0 ? [] : [...fit(waitingLines(waiting, by, style), style), ""]];
}
function waitingLines(waiting, by, style) {
  const isAge = isAgeAlone(waiting);
  const rows = waiting.map((one) => [
    nameOf(one),
    placesOf2(one, 1),
    ...isAge ? [] : [`waits for ${waitsFor(one)}`],
    `ready at ${clock(one.readyAt ?? "")}`
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return [
    `${style.paint.yellow("⏳")} ${style.paint.bold(`${waiting.length} only ${isAge ? "too new" : waiting.length === 1 ? "has to wait" : "have to wait"}`)}: nothing else blocks ${waiting.length === 1 ? "it" : "them"}`,
    ...rows.map((row) => `    ${row.map((cell, column) => padded(cell, widths[column] ?? 0)).join("  ")}`),
    ...labelled("help:", `Wait. ${by} prints an exemption for a version that cannot wait.`, style)
  ];
}
function versionLines(blocked, by, style) {
  const [{ candidate }] = blocked.verdicts;
  const unauthorized = kindOf(blocked) === "unauthorized";
  const tone = unauthorized ? style.paint.red : style.paint.yellow;
  const { after } = candidate.change;
  const via = after.via.length === 0 ? "" : `, brought in by ${listed(after.via)}`;
  const diff = sourceDiff(candidate);
  const lines = [
    `${tone(unauthorized ? "✗" : "?")} ${style.paint.bold(nameOf(blocked))}  ${tone(kindOf(blocked))}`,
    `  ${placesOf2(blocked, MANY)}${via}`,
    ...publishedLines(blocked.verdicts[0]),
    ...diff === void 0 ? [] : [`  ${unattestedDiff(candidate) === void 0 ? "attested " : ""}source diff: ${plain(diff)}`],
    ...causes(findingsOf(blocked)).flatMap(({ finding, also }) => [
      "",
      ...findingLines(finding, style, { shown: fileAndLine(after.location), also, help: finding.level !== "error" })
    ])
  ];
  return [...fit(lines, style), ...remedyLines(forPeople(blocked.remedies), by, style)];
}
var fit = (lines, style) => lines.flatMap((line) => fitted(line, style.columns));
function remedyLines(remedies, by, style) {
  const firstPatch = remedies.find(({ patch }) => patch !== void 0);
  return remedies.flatMap((remedy, index) => {
    if (remedy.patch === void 0) return ["", ...labelled(index === 0 ? "help:" : "also:", remedy.text, style)];
    if (remedy !== firstPatch) return labelled("or:", `${remedy.title}. ${remedy.text} ${by} prints its lines.`, style);
    const lines = visibleLines(remedy.patch.yaml.trimEnd(), YAML_LIMIT);
    return [
      "",
      ...labelled(index === 0 ? "help:" : "if confirmed:", `${remedy.title}. ${remedy.text}`, style),
      "",
      ...lines.map((line) => `      ${line}`)
    ];
  });
}
var YAML_LIMIT = 8e3;
var nameOf = ({ verdicts: [{ candidate }] }) => plain(`${title(candidate.change.after)} ${movement(candidate.change)}`, 120);
var MANY = 6;
function placesOf2({ verdicts }, most) {
  const places = verdicts.flatMap(({ candidate }) => placesOf(candidate.change.after).map(fileAndLine));
  const left = places.length - most;
  return `${places.slice(0, most).join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
}
function publishedLines(verdict) {
  const source = sourceLine(verdict.candidate);
  return [...publishedLine(verdict), ...source === void 0 ? [] : [`  ${plain(source, 300)}`]];
}
function publishedLine({ candidate }) {
  const own = ownLine(candidate);
  if (own !== void 0) return [`  ${plain(own)}`];
  const age = ageOf(candidate);
  const when = age === void 0 ? "published at an unknown time" : `published ${age.text} ago`;
  if (candidate.evidence.kind !== "verified") {
    const account = claimedAccount(candidate);
    const who = account === void 0 ? "" : ` by ${account}`;
    return age === void 0 && account === void 0 ? [] : [`  ${plain(`${when}${who} (the registry's claim)`)}`];
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
function briefLines(group, by, style) {
  const rules = [...new Set(group.flatMap((one) => blocking(one).map((finding) => finding.rule)))];
  const [first] = group;
  const kind = first === void 0 ? "unauthorized" : kindOf(first);
  const tone = kind === "unauthorized" ? style.paint.red : style.paint.yellow;
  const rows = group.map((one) => {
    const found = blocking(one).flatMap((finding) => finding.facts).filter((fact) => fact.wanted !== void 0).slice(0, 2).map((fact) => `${fact.label} ${fact.found}`);
    return { name: nameOf(one), place: placesOf2(one, 1), found: plain(found.join(", "), 160) };
  });
  const nameWidth = Math.min(60, Math.max(...rows.map((row) => row.name.length)));
  const placeWidth = Math.max(...rows.map((row) => row.place.length));
  const patched = group.some(({ remedies }) => remedies.some(({ patch }) => patch !== void 0));
  return [
    `${tone(kind === "unauthorized" ? "✗" : "?")} ${style.paint.bold(`${group.length} more for the same reason`)} (${rules.join(", ")})  ${tone(kind)}`,
    ...rows.map((row) => `    ${padded(row.name, nameWidth)}  ${padded(row.place, placeWidth)}  ${row.found}`.trimEnd()),
    ...patched ? labelled("help:", `As above for each. ${by} prints the lines for all of them.`, style) : []
  ];
}

// src/report/text.ts
var SYMBOLS = { pass: "✓", blocked: "✗", undetermined: "?", waiting: "⏳", warned: "!" };
var LONG = 30;
var WIDEST = 140;
function toText(report, options) {
  const columns2 = options.width === void 0 ? void 0 : Math.max(40, options.width);
  const style = { paint: palette(options.color), width: Math.min(WIDEST, columns2 ?? 100), columns: columns2 };
  const fit2 = (lines) => lines.flatMap((line) => fitted(line, columns2));
  const top = fit2(headlineLines(report, style));
  const body = [
    ...noteLines(report, style),
    ...report.findings.filter((finding) => finding.level === "error").flatMap((finding) => [...fit2(findingLines(finding, style, { help: true })), ""]),
    ...blockedLines(report, style),
    ...fit2(warningLines(report, style)),
    ...authorizedLines(report, style),
    ...fit2([...exemptedLines(report, style), ...removedLines(report, style), ...deltaLines(report, style), ...footerLines(report, style)])
  ];
  const again = body.length > LONG ? ["", top[0] ?? ""] : [];
  return `${withoutCommands([...top, "", ...body, ...again])}
`;
}
function headlineLines(report, style) {
  const { outcome, sentence, next } = headline(report);
  const tone = outcome === "pass" ? style.paint.green : outcome === "undetermined" || outcome === "waiting" ? style.paint.yellow : style.paint.red;
  const first = `${tone(SYMBOLS[outcome])} ${style.paint.bold(plain(sentence))}`;
  return [first, ...next.flatMap((paragraph) => wrap(plain(paragraph, 2e3), style.width - 2).map((line) => `  ${line}`))];
}
function noteLines({ notes }, style) {
  const lines = notes.flatMap(({ kind, text }) => labelled(isLoud(kind) ? "warning:" : "note:", text, style));
  return lines.length === 0 ? [] : [...lines, ""];
}
function warningLines(report, style) {
  return byRule(mildFindings(report)).flatMap(({ first, members }) => {
    const tone = first.level === "warning" ? style.paint.yellow : style.paint.dim;
    const rest = members.slice(1, MILD_SHOWN).map((finding) => `    ${plain(finding.message, 300)}`);
    const left = members.length - MILD_SHOWN;
    return [
      `${tone(`${first.level === "warning" ? "!" : "·"} ${first.level}[${first.rule}]`)} ${plain(first.message, 2e3)}`,
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
    style.paint.bold("This change edits the policy. The policy at its base was used. What the edit does:"),
    ...report.policyDelta.map((line) => `  ${plain(line, 500)}`),
    ""
  ];
}
function footerLines(report, style) {
  const { policy, trust } = report;
  const from = policy === void 0 ? "none; the defaults were used (continuity)" : `${policy.file}${policy.commit === void 0 ? "" : ` at ${policy.commit.slice(0, 12)}`}`;
  const lines = [
    ["changes", countsText(report)],
    ["policy", from],
    ...trust === void 0 ? [] : [["trust", trustLine(report)]],
    ...report.recording === void 0 ? [] : [["evidence", `recording ${report.recording}`]],
    ...report.questions === void 0 ? [] : [["asked", questionsLine(report.questions)]],
    ["judged", `as of ${clock(report.evaluatedAt)}`]
  ];
  return lines.map(([label = "", value = ""]) => `${style.paint.dim(padded(label, 8))} ${plain(value)}`);
}
export {
  toText
};
