import {
  c38_code as code,
  c38_codeInHtml as codeInHtml,
  c38_fenced as fenced,
  c38_link as link,
  c38_prose as prose,
  c38_proseInHtml as proseInHtml,
  c38_utf8Length as utf8Length
} from "./shared-E04875EB.js";
import {
  c34_linesFrom as linesFrom,
  c34_questionsLine as questionsLine
} from "./shared-E04875EB.js";
import {
  sourceLine,
  trustLine
} from "./chunk-VVKSR27K.js";
import {
  c75_headline as headline
} from "./shared-E04875EB.js";
import {
  c66_runUrl as runUrl,
  c66_sourceCommit as sourceCommit,
  c66_sourceDiff as sourceDiff,
  c66_unattestedDiff as unattestedDiff
} from "./shared-E04875EB.js";
import {
  c80_forPeople as forPeople
} from "./shared-E04875EB.js";
import {
  c87_withoutCommands as withoutCommands
} from "./shared-E04875EB.js";
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
import {
  c50_ownLine as ownLine
} from "./shared-E04875EB.js";
import {
  c27_docsUrl as docsUrl
} from "./shared-E04875EB.js";
import {
  c9_placesOf as placesOf
} from "./shared-E04875EB.js";
import {
  c20_clock as clock
} from "./shared-E04875EB.js";
import {
  c81_counted as counted
} from "./shared-E04875EB.js";

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
  return `**Cut at ${Math.floor(limit / 1024)} KiB.** Not shown here: ${list}. The JSON report (\`report-file\`, \`--format json\`) has everything.

`;
}

// src/report/summary-authorized.ts
function authorizedParts(report) {
  const verdicts = together(report.verdicts.filter((verdict) => verdict.kind === "authorized"));
  const fresh = verdicts.filter(([verdict]) => verdict.candidate.change.kind === "added").length;
  const heading = `✅ <b>${verdicts.length} authorized</b>${fresh > 0 ? `, ${fresh} of them new` : ""}`;
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
function row([verdict, ...places]) {
  const { candidate } = verdict;
  const { after } = candidate.change;
  const age = ageOf(candidate);
  const [via, ...others2] = after.via;
  const brought = via === void 0 ? "" : `<br><sub>via ${code(via, 80)}${others2.length > 0 ? ` and ${others2.length} more` : ""}</sub>`;
  return `| ${[
    `${code(title(after))}${brought}${places.length === 0 ? "" : `<br><sub>in ${places.length + 1} places</sub>`}`,
    unbroken(prose(movement(candidate.change))),
    publishedBy(verdict),
    age === void 0 ? "unknown" : `${unbroken(age.text)}${age.basis === "claimed" ? "<br><sub>claimed</sub>" : ""}`,
    `${unbroken(prose(evidenceStrength(verdict)))}<br><sub>${prose(earnedBy(verdict))}</sub>${witness(verdict)}`,
    ...looks(verdict)
  ].join(" | ")} |
`;
}
function witness({ candidate }) {
  const source = sourceLine(candidate);
  return source === void 0 ? "" : `<br><sub>${prose(source)}</sub>`;
}
function looks({ candidate }) {
  const unattested = unattestedDiff(candidate);
  if (unattested !== void 0) return [`${link("diff", unattested)}<br><sub>not attested</sub>`, ""];
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
  const own = ownLine(candidate);
  if (own !== void 0) return prose(own);
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
var MARKS = { unauthorized: "❌", undetermined: "🔁", waiting: "⏳" };
var mark = (blocked) => MARKS[kindOf(blocked)];
function blockedParts(report) {
  const blocked = blockedWorstFirst(report);
  const by = prose(linesFrom(report));
  const waiting = blocked.filter((one) => kindOf(one) === "waiting");
  const others2 = blocked.filter((one) => kindOf(one) !== "waiting");
  const groups = alike(others2).map(telling);
  const sections = groups.reduce((sum, { full }) => sum + full.length, 0);
  let told = 0;
  return [
    ...others2.length > 1 ? [glance(others2)] : [],
    ...groups.flatMap(({ full, brief }) => [
      { open: "", rows: full.map((one) => section(one, sections > FOLDED && told++ > 0)), close: "", noun: "blocked version" },
      ...brief.length === 0 ? [] : [briefPart(brief, by)]
    ]),
    waitingPart(waiting, by)
  ];
}
var FOLDED = 3;
var GLANCED = 50;
function glance(blocked) {
  const rows = blocked.slice(0, GLANCED).map((one) => {
    const rules = causes(blocking(one)).map(({ finding }) => link(finding.rule, docsUrl(finding.rule)));
    return `| ${mark(one)} ${kindOf(one)} | ${nameOf(one)} | ${movementOf(one)} | ${rules.join(", ")} |
`;
  });
  const left = blocked.length - GLANCED;
  const close = left > 0 ? `
and ${left} more, below

` : "\n";
  return { open: "| Verdict | Package | Version | What is wrong |\n|:--|:--|:--|:--|\n", rows, close, noun: "line of the overview" };
}
function waitingPart(waiting, by) {
  const [only] = waiting;
  const heading = waiting.length === 1 && only !== void 0 ? `${nameOf(only)} only has to wait` : `${waiting.length} only have to wait`;
  const isOne = waiting.length === 1;
  const isAge = isAgeAlone(waiting);
  const against = isAge ? `Only ${isOne ? "its age blocks it" : "their age blocks them"}.` : `What blocks ${isOne ? "it" : "them"} ends by itself.`;
  return {
    open: `### ⏳ ${heading}

${against} Nobody needs to change anything.

| Package | Version | ${isAge ? "" : "Waits for | "}Ready at | Place |
|:--|:--|:--|:--|${isAge ? "" : ":--|"}
`,
    rows: waiting.map(
      (one) => `| ${nameOf(one)} | ${movementOf(one)} | ${isAge ? "" : `${prose(waitsFor(one))} | `}${clock(one.readyAt ?? "")} | ${placesOf2(one, 2)} |
`
    ),
    close: `
If ${waiting.length === 1 ? "it" : "one of them"} cannot wait, ${by} prints an exemption for it.

`,
    noun: "version that waits"
  };
}
function section(blocked, folded) {
  const { change } = blocked.verdicts[0].candidate;
  const name = folded ? codeInHtml(title(change.after)) : nameOf(blocked);
  const heading = `${mark(blocked)} ${name} ${(folded ? proseInHtml : prose)(movement(change))}: ${kindOf(blocked)}`;
  const body = `${circumstances(blocked)}

${findingSection(findingsOf(blocked))}${remedySection(forPeople(blocked.remedies))}`;
  return folded ? `<details><summary><b>${heading}</b></summary>

${body}</details>

` : `### ${heading}

${body}`;
}
var nameOf = ({ verdicts: [{ candidate }] }) => code(title(candidate.change.after));
var movementOf = ({ verdicts: [{ candidate }] }) => prose(movement(candidate.change));
function placesOf2({ verdicts }, most) {
  const places = verdicts.flatMap(({ candidate: { change } }) => placesOf(change.after).map(({ file, line }) => code(`${file}:${line}`)));
  const left = places.length - most;
  return `${places.slice(0, most).join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
}
function circumstances(blocked) {
  const [verdict] = blocked.verdicts;
  const { via } = verdict.candidate.change.after;
  const brought = via.length === 0 ? "" : `, brought in by ${via.slice(0, 3).map((name) => code(name, 80)).join(", ")}${via.length > 3 ? ` and ${via.length - 3} more` : ""}`;
  const source = sourceLine(verdict.candidate);
  const witness2 = source === void 0 ? "" : `<br>source repository: ${prose(source)}`;
  return `${[`${placesOf2(blocked, 6)}${brought}`, ...published(verdict), ...looks2(verdict)].join(" · ")}${witness2}`;
}
function published({ candidate }) {
  const own = ownLine(candidate);
  if (own !== void 0) return [code(own)];
  const age = ageOf(candidate);
  const when = age === void 0 ? "published at an unknown time" : `published ${age.text} ago`;
  if (candidate.evidence.kind === "verified") {
    const { identity } = candidate.evidence;
    return [`${when} by ${code(`${repositoryOf(identity)} ${shortWorkflow(identity)}`)}`];
  }
  const account = claimedAccount(candidate);
  const who = account === void 0 ? "" : ` by ${code(account)}`;
  return age === void 0 && account === void 0 ? [] : [`${when}${who} (the registry's claim)`];
}
function looks2({ candidate }) {
  const unattested = unattestedDiff(candidate);
  if (unattested !== void 0) return [link("source diff", unattested)];
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
  const grouped = causes(findings);
  const problems = grouped.map(({ finding, also }) => {
    const others2 = also.map(({ rule, message }) => `<br>also: ${link(rule, docsUrl(rule))}: ${prose(message)}`);
    return `- <b>${prose(finding.message)}</b> (${link(finding.rule, docsUrl(finding.rule))})${levelNote(finding)}<br>${prose(finding.reason)}${others2.join("")}
`;
  });
  return `${problems.join("")}
${factTable(grouped.flatMap(({ finding }) => finding.facts))}`;
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
function remedySection(remedies) {
  return remedies.map((remedy, index) => {
    if (remedy.patch === void 0) return `${index === 0 ? "**Next step:** " : ""}${prose(remedy.text)}

`;
    const lead = index === 0 ? "" : remedy === remedies.find(({ patch }) => patch !== void 0) ? "If it is confirmed: " : "Or: ";
    return `<details><summary>${lead}${proseInHtml(lead === "" ? remedy.title : lowerFirst(remedy.title))}</summary>

${prose(remedy.text)}

${fenced(remedy.patch.yaml, "yaml")}

</details>

`;
  }).join("");
}
var lowerFirst = (text) => text.charAt(0).toLowerCase() + text.slice(1);
function briefPart(group, by) {
  const [first] = group;
  const rules = [...new Set(group.flatMap((one) => causes(blocking(one)).map(({ finding }) => finding.rule)))];
  const rows = group.map((one) => {
    const facts = blocking(one).flatMap((finding) => finding.facts.filter((fact) => fact.wanted !== void 0));
    const found = facts.slice(0, 3).map((fact) => `${prose(fact.label)}: ${code(fact.found)}`);
    return `| ${nameOf(one)} | ${movementOf(one)} | ${placesOf2(one, 1)} | ${[...found, ...looks2(one.verdicts[0])].join(" · ")} |
`;
  });
  const reasons = rules.map((rule) => link(rule, docsUrl(rule))).join(", ");
  const patched = group.some(({ remedies }) => remedies.some(({ patch }) => patch !== void 0));
  return {
    open: `<details><summary>${first === void 0 ? "" : `${mark(first)} <b>${group.length} more ${kindOf(first)} for the same reason</b>`} (${reasons})</summary>

| Package | Version | Line | Found |
|:--|:--|:--|:--|
`,
    rows,
    close: `${patched ? `
As above for each. ${by} prints the lines for all of them.
` : ""}
</details>

`,
    noun: "blocked version"
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
  const paragraphs = [
    ...next.map((paragraph) => prose(paragraph)),
    ...report.notes.map(({ kind, text }) => `> ${prose(NOTED[kind])} ${prose(text)}`)
  ];
  return `## ${SYMBOLS[outcome]} Countersign: ${prose(sentence)}

${paragraphs.map((paragraph) => `${paragraph}

`).join("")}`;
}
var NOTED = {
  uncommitted: "Not looked at:",
  "policy-not-at-base": "The policy does not count yet:",
  "no-merge-base": "Not compared with the merge base:",
  "nothing-before": "Nothing was compared:",
  "lockfile-unread": "⚠️ Not read:",
  guessed: "Nothing was named to compare with:",
  "part-of-repository": "Only a part of the repository:",
  "policy-override": "Different from the shared policy:",
  "none-attested": "⚠️ Nothing is attested:",
  "same-answer": "⚠️ A registry that gives no usable answer:",
  "rules-not-asked": "Not asked:"
};
function policyErrorParts(report) {
  const errors = report.findings.filter((finding) => finding.level === "error");
  return [
    {
      open: "",
      rows: errors.map((finding) => `### ❌ The policy

${findingSection([finding])}**Next step:** ${prose(finding.help)}

`),
      close: "",
      noun: "finding of the policy"
    }
  ];
}
function deltaParts(report) {
  return [
    {
      open: "### ✏️ This change edits the policy\n\nThe policy at its base was used. The edit takes effect from the next change on. What the edit does:\n\n",
      rows: report.policyDelta.map((line) => `- ${prose(line)}
`),
      close: "\n",
      noun: "change of the policy"
    }
  ];
}
function mildParts(report) {
  const mild = mildFindings(report);
  const warnings = mild.filter((finding) => finding.level === "warning");
  const notices = mild.filter((finding) => finding.level === "notice");
  return [
    {
      open: `### ⚠️ ${warnings.length === 1 ? "1 warning" : `${warnings.length} warnings`}

`,
      rows: byRule(warnings).map(
        (group) => `- ${named(group)}<br>${prose(group.first.reason)} **Next step:** ${prose(group.first.help)}${others(group)}
`
      ),
      close: "\n",
      noun: "warning"
    },
    {
      open: `<details><summary>${notices.length === 1 ? "1 notice" : `${notices.length} notices`}</summary>

`,
      rows: byRule(notices).map((group) => `- ${named(group)}${others(group)}
`),
      close: "\n</details>\n\n",
      noun: "notice"
    }
  ];
}
var named = ({ first }) => `${prose(first.message)} (${link(first.rule, docsUrl(first.rule))})`;
function others({ members: [, ...rest] }) {
  if (rest.length === 0) return "";
  const shown = rest.slice(0, MILD_SHOWN).map(({ message }) => `<li>${prose(message)}</li>`);
  const left = rest.length - shown.length;
  const more = left > 0 ? `<li>and ${left} more, in the JSON report</li>` : "";
  return `<details><summary>and ${rest.length} more</summary><ul>${shown.join("")}${more}</ul></details>`;
}
var MILD_SHOWN = 50;
function bottomOf(report) {
  const { policy } = report;
  const judgedBy = policy === void 0 ? "no policy file: every package is compared with the version it replaces (continuity)" : `policy ${code(policy.file)}${policy.commit === void 0 ? "" : ` at ${code(policy.commit.slice(0, 12))}`}`;
  const trust = report.trust === void 0 ? [] : [prose(trustLine(report))];
  const evidence = report.recording === void 0 ? [] : [`recording ${code(report.recording)}`];
  const asked = report.questions === void 0 ? [] : [`asked ${prose(questionsLine(report.questions))}`];
  return `<sub>${[countsText(report), judgedBy, ...trust, ...evidence, ...asked, `judged as of ${clock(report.evaluatedAt)}`].join(" · ")}</sub>
`;
}

export {
  SUMMARY_LIMIT,
  toMarkdown
};
