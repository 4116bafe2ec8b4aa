import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  code,
  helpBlocks,
  link,
  prose,
  utf8Length
} from "./chunk-TRJ4HDUD.js";
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
import {
  runUrl,
  sourceCommit,
  sourceDiff
} from "./chunk-BK2A2L7T.js";
import {
  withoutCommands
} from "./chunk-TY4WWVDQ.js";
import {
  counted
} from "./chunk-GDAUV33E.js";
import {
  alike,
  blocking,
  findingsWorstFirst,
  onlyTooNew,
  telling,
  verdictsWorstFirst
} from "./chunk-HXFXJ6BH.js";
import {
  docsUrl
} from "./chunk-XMBKMPVX.js";

// src/report/fit.ts
var NOTE_RESERVE = 600;
function fitted(top, parts, bottom, limit) {
  let budget = limit - utf8Length(top) - utf8Length(bottom) - NOTE_RESERVE;
  const chunks = [];
  const leftOut = /* @__PURE__ */ new Map();
  for (const part of parts) {
    const frame = utf8Length(part.open) + utf8Length(part.close);
    const rows = fittingRows(part.rows, budget - frame);
    const missing = part.rows.length - rows.length;
    if (missing > 0) leftOut.set(part.noun, (leftOut.get(part.noun) ?? 0) + missing);
    if (rows.length === 0) continue;
    const chunk = part.open + rows.join("") + part.close;
    budget -= utf8Length(chunk);
    chunks.push(chunk);
  }
  return top + chunks.join("") + noteOf(leftOut, limit) + bottom;
}
function fittingRows(rows, room) {
  let left = room;
  const end = rows.findIndex((row2) => {
    left -= utf8Length(row2);
    return left < 0;
  });
  return end === -1 ? rows : rows.slice(0, end);
}
function noteOf(leftOut, limit) {
  if (leftOut.size === 0) return "";
  const list = [...leftOut].map(([noun, count]) => counted(count, noun)).join(", ");
  return `**Cut at ${Math.floor(limit / 1024)} KiB.** Left out here: ${list}. The JSON report (\`report-file\`, \`--format json\`) has everything.

`;
}

// src/report/summary-authorized.ts
function authorizedParts(report) {
  const verdicts = report.verdicts.filter((verdict) => verdict.kind === "authorized");
  const firstSeen = verdicts.filter((verdict) => verdict.candidate.change.kind === "added").length;
  const heading = `✅ <b>${verdicts.length} authorized</b>${firstSeen > 0 ? `, ${firstSeen} of them first seen` : ""}`;
  return [
    exemptedPart(report),
    {
      open: `<details${verdicts.length <= OPEN && report.conclusion === "pass" ? " open" : ""}><summary>${heading}</summary>

| Package | Version | Published by | Age | Rests on | Attested source | Run |
|:--|:--|:--|:--|:--|:--|:--|
`,
      rows: verdicts.map(row),
      close: "\n</details>\n\n",
      noun: "authorized change"
    },
    removedPart(report)
  ];
}
var OPEN = 3;
function row(verdict) {
  const { candidate } = verdict;
  const { after } = candidate.change;
  const age = ageOf(candidate);
  const [via, ...others] = after.via;
  const brought = via === void 0 ? "" : `<br><sub>via ${code(via, 80)}${others.length > 0 ? ` and ${others.length} more` : ""}</sub>`;
  return `| ${[
    `${code(title(after))}${brought}`,
    unbroken(prose(movement(candidate.change))),
    publishedBy(verdict),
    age === void 0 ? "unknown" : `${unbroken(age.text)}${age.basis === "claimed" ? "<br><sub>claimed</sub>" : ""}`,
    `${unbroken(prose(evidenceStrength(verdict)))}<br><sub>${prose(earnedBy(verdict))}</sub>`,
    ...looks(verdict)
  ].join(" | ")} |
`;
}
function looks({ candidate }) {
  if (candidate.evidence.kind !== "verified") return ["", ""];
  const { identity } = candidate.evidence;
  const diff = sourceDiff(candidate);
  const commit = sourceCommit(identity);
  const run = runUrl(identity);
  const source = diff !== void 0 ? link("diff", diff) : commit !== void 0 ? link("commit", commit) : "";
  return [source, run === void 0 ? "" : link(runName(identity) ?? "run", run)];
}
var unbroken = (text) => text.replaceAll(" ", "&nbsp;");
function publishedBy({ candidate }) {
  if (candidate.evidence.kind === "verified") {
    const { identity } = candidate.evidence;
    return `${code(repositoryOf(identity))}<br><sub>${code(shortWorkflow(identity))}</sub>`;
  }
  const account = claimedAccount(candidate);
  return account === void 0 ? prose(candidate.change.after.source.kind) : `${code(account)} (claimed)`;
}
function exemptedPart(report) {
  const lifted = report.verdicts.flatMap((verdict) => verdict.exempted);
  return {
    open: `### 📌 ${lifted.length === 1 ? "1 finding" : `${lifted.length} findings`} lifted by an exemption

`,
    rows: lifted.map(({ finding, exemption }) => {
      const { file, line } = exemption.declaredAt;
      const by = exemption.approvedBy === void 0 ? "" : `, approved by ${code(exemption.approvedBy)}`;
      return `- ${prose(finding.message)} (${link(finding.rule, docsUrl(finding.rule))})<br>${prose(exemption.reason)}${by}; until ${clock(exemption.expires)} (${code(`${file}:${line}`)})
`;
    }),
    close: "\n",
    noun: "exemption"
  };
}
function removedPart(report) {
  return {
    open: `<details><summary>${report.removed.length} removed (not judged)</summary>

`,
    rows: report.removed.map(({ before }) => `- ${code(title(before))} ${prose(before.version)}
`),
    close: "\n</details>\n\n",
    noun: "removed package"
  };
}

// src/report/summary-blocked.ts
var MARKS = { unauthorized: "❌", undetermined: "🔁", authorized: "✅" };
var mark = (verdict) => onlyTooNew(verdict) ? "⏳" : MARKS[verdict.kind];
function blockedParts(report) {
  const blocked = verdictsWorstFirst(report).filter((verdict) => verdict.kind !== "authorized");
  const groups = alike(blocked).map(telling);
  return [
    ...groups.length > 1 && blocked.length <= GLANCED ? [glance(blocked)] : [],
    ...groups.flatMap(({ full, brief }) => [
      { open: "", rows: full.map(section), close: "", noun: "blocked change" },
      ...brief.length === 0 ? [] : [briefPart(brief)]
    ])
  ];
}
var GLANCED = 12;
function glance(verdicts) {
  const rows = verdicts.map((verdict) => {
    const rules = blocking(verdict).map((finding) => link(finding.rule, docsUrl(finding.rule)));
    return `| ${mark(verdict)} ${verdict.kind} | ${nameOf(verdict)} | ${prose(movement(verdict.candidate.change))} | ${rules.join(", ")} |
`;
  });
  return { open: "| Verdict | Package | Version | What is wrong |\n|:--|:--|:--|:--|\n", rows, close: "\n", noun: "line of the overview" };
}
function section(verdict) {
  const { change } = verdict.candidate;
  const heading = `### ${mark(verdict)} ${code(title(change.after))} ${prose(movement(change))}: ${verdict.kind}`;
  return `${heading}

${circumstances(verdict)}

${findingSection(findingsWorstFirst(verdict.findings))}`;
}
var nameOf = (verdict) => code(title(verdict.candidate.change.after));
function circumstances(verdict) {
  const { candidate } = verdict;
  const { location, via } = candidate.change.after;
  const brought = via.length === 0 ? "" : `, brought in by ${via.slice(0, 3).map((name) => code(name, 80)).join(", ")}${via.length > 3 ? ` and ${via.length - 3} more` : ""}`;
  return [`${code(`${location.file}:${location.line}`)}${brought}`, ...published(verdict), ...looks2(verdict)].join(" · ");
}
function published({ candidate }) {
  const age = ageOf(candidate);
  const when = age === void 0 ? "published at an unknown time" : `published ${age.text} ago`;
  if (candidate.evidence.kind === "verified") {
    const { identity } = candidate.evidence;
    return [`${when} by ${code(`${repositoryOf(identity)} ${shortWorkflow(identity)}`)}`];
  }
  const account = claimedAccount(candidate);
  const who = account === void 0 ? "" : ` by ${code(account)}`;
  return age === void 0 && account === void 0 ? [] : [`${when}${who}, claims the registry`];
}
function looks2({ candidate }) {
  if (candidate.evidence.kind !== "verified") return [];
  const { identity } = candidate.evidence;
  const diff = sourceDiff(candidate);
  const commit = sourceCommit(identity);
  const run = runUrl(identity);
  const outcome = candidate.run.kind === "known" && candidate.run.value.conclusion !== "success" ? ` ${prose(`(${candidate.run.value.conclusion ?? candidate.run.value.status})`)}` : "";
  return [
    ...diff === void 0 ? commit === void 0 ? [] : [link("attested source", commit)] : [link("attested source diff", diff)],
    ...run === void 0 ? [] : [`${link(`run ${runName(identity) ?? ""}`.trim(), run)}${outcome}`]
  ];
}
function findingSection(findings) {
  const problems = findings.map(
    (finding) => `- <b>${prose(finding.message)}</b> (${link(finding.rule, docsUrl(finding.rule))})${levelNote(finding)}<br>${prose(finding.reason)}
`
  );
  return `${problems.join("")}
${factTable(findings.flatMap((finding) => finding.facts))}${nextSteps(findings)}`;
}
var levelNote = (finding) => finding.level === "error" ? "" : ` ${finding.level}`;
function factTable(facts) {
  if (facts.length === 0) return "";
  const wished = facts.some((fact) => fact.wanted !== void 0);
  const rows = facts.map((fact) => `| ${prose(fact.label)} | ${wished ? `${code(fact.wanted ?? "")} | ` : ""}${code(fact.found)} |
`);
  return `${wished ? "| | wanted | found |\n|:--|:--|:--|\n" : "| | found |\n|:--|:--|\n"}${rows.join("")}
`;
}
function nextSteps(findings) {
  const helps = [...new Set(findings.map((finding) => finding.help))];
  return helps.map((help) => {
    const [first = "", ...rest] = helpBlocks(help);
    return [first.startsWith("<details") ? `**Next step:**

${first}` : `**Next step:** ${first}`, ...rest].map((block) => `${block}

`).join("");
  }).join("");
}
function briefPart(verdicts) {
  const [first] = verdicts;
  const rules = [...new Set(verdicts.flatMap((verdict) => blocking(verdict).map((finding) => finding.rule)))];
  const rows = verdicts.map((verdict) => {
    const { location } = verdict.candidate.change.after;
    const facts = blocking(verdict).flatMap((finding) => finding.facts.filter((fact) => fact.wanted !== void 0));
    const found = facts.slice(0, 3).map((fact) => `${prose(fact.label)}: ${code(fact.found)}`);
    return `| ${nameOf(verdict)} | ${prose(movement(verdict.candidate.change))} | ${code(`${location.file}:${location.line}`)} | ${[...found, ...looks2(verdict)].join(" · ")} |
`;
  });
  const reasons = rules.map((rule) => link(rule, docsUrl(rule))).join(", ");
  return {
    open: `<details><summary>${first === void 0 ? "" : mark(first)} <b>${verdicts.length} more ${first?.kind ?? ""} for the same reason</b> (${reasons})</summary>

| Package | Version | Line | Found |
|:--|:--|:--|:--|
`,
    rows,
    close: "\n</details>\n\n",
    noun: "blocked change"
  };
}

// src/report/summary.ts
var SUMMARY_LIMIT = 1024 * 1024;
var SYMBOLS = {
  pass: "✅",
  blocked: "❌",
  undetermined: "🔁",
  waiting: "⏳",
  warned: "⚠️"
};
function toMarkdown(report, options = {}) {
  const parts = [
    ...policyErrorParts(report),
    ...blockedParts(report),
    ...deltaParts(report),
    ...mildParts(report),
    ...authorizedParts(report)
  ];
  const text = fitted(topOf(report), parts, bottomOf(report), options.limitBytes ?? SUMMARY_LIMIT);
  return withoutCommands(text.split("\n"));
}
function topOf(report) {
  const { outcome, sentence, next } = headline(report);
  return `## ${SYMBOLS[outcome]} Countersign: ${prose(sentence)}

${next === void 0 ? "" : `${prose(next)}

`}`;
}
function policyErrorParts(report) {
  const errors = report.findings.filter((finding) => finding.level === "error");
  return [
    {
      open: "",
      rows: errors.map((finding) => `### ❌ The policy

${findingSection([finding])}`),
      close: "",
      noun: "finding of the policy"
    }
  ];
}
function deltaParts(report) {
  return [
    {
      open: "### ✏️ This change edits the policy\n\nThe policy at its base judged it; the edit counts from the next change on. What the edit does:\n\n",
      rows: report.policyDelta.map((line) => `- ${prose(line)}
`),
      close: "\n",
      noun: "change of the policy"
    }
  ];
}
function mildParts(report) {
  const all = [
    ...report.findings,
    ...report.verdicts.filter((verdict) => verdict.kind === "authorized").flatMap((verdict) => verdict.findings)
  ];
  const warnings = findingsWorstFirst(all).filter((finding) => finding.level === "warning");
  const notices = all.filter((finding) => finding.level === "notice");
  return [
    {
      open: `### ⚠️ ${warnings.length === 1 ? "1 warning" : `${warnings.length} warnings`}

`,
      rows: warnings.map(
        (finding) => `- ${prose(finding.message)} (${link(finding.rule, docsUrl(finding.rule))})<br>${prose(finding.reason)} **Next step:** ${prose(finding.help)}
`
      ),
      close: "\n",
      noun: "warning"
    },
    {
      open: `<details><summary>${notices.length === 1 ? "1 notice" : `${notices.length} notices`}</summary>

`,
      rows: notices.map((finding) => `- ${prose(finding.message)} (${link(finding.rule, docsUrl(finding.rule))})
`),
      close: "\n</details>\n\n",
      noun: "notice"
    }
  ];
}
function bottomOf(report) {
  const { policy } = report;
  const judgedBy = policy === void 0 ? "no policy file: every package is compared with the version it replaces (continuity)" : `policy ${code(policy.file)}${policy.commit === void 0 ? "" : ` at ${code(policy.commit.slice(0, 12))}`}`;
  const trust = report.trust === void 0 ? [] : [prose(trustLine(report))];
  const { counts } = report;
  const tally = `${counts.authorized} authorized, ${counts.unauthorized} unauthorized, ${counts.undetermined} undetermined, ${report.removed.length} removed`;
  return `<sub>${[tally, judgedBy, ...trust, `judged as of ${clock(report.evaluatedAt)}`].join(" · ")}</sub>
`;
}

export {
  SUMMARY_LIMIT,
  SYMBOLS,
  toMarkdown
};
