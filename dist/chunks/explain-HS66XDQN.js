import {
  c24_notLocked as notLocked
} from "./shared-E04875EB.js";
import {
  c36_exitStatus as exitStatus
} from "./shared-E04875EB.js";
import {
  publishOutput,
  shownColumns
} from "./chunk-V2WA7ABO.js";
import {
  openComparison,
  openFolder
} from "./chunk-5NNJ7WRV.js";
import {
  judgeChanges
} from "./chunk-NPRLHKPM.js";
import "./chunk-OC4HC5C6.js";
import "./chunk-SBY4APR2.js";
import {
  inShard
} from "./chunk-5I6V4GNK.js";
import {
  isJudged
} from "./chunk-MGO75CQ3.js";
import {
  allChanges,
  allLocked,
  lockfileChanges
} from "./chunk-WUD7BNYU.js";
import "./shared-E04875EB.js";
import "./chunk-M3C4FGXK.js";
import "./chunk-UXFKDE2V.js";
import {
  NOTHING_LOCKED,
  READERS
} from "./chunk-ZSKALCJE.js";
import "./shared-E04875EB.js";
import {
  readPolicy
} from "./chunk-JS5JCQI7.js";
import "./chunk-SL6OYEJ4.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  exemptionApplies
} from "./chunk-WKXF7SY6.js";
import "./chunk-JA3QCU3Z.js";
import "./chunk-YTOZTFXV.js";
import "./chunk-P4QUR335.js";
import "./chunk-FGAI5O7R.js";
import "./chunk-G5HJHWNJ.js";
import "./shared-E04875EB.js";
import "./chunk-K6U7SMI5.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c42_NO_POLICY as NO_POLICY
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./chunk-SOGG7RAQ.js";
import {
  toJson
} from "./chunk-KBFM4Z43.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./chunk-6GJQ3LXT.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./chunk-4BSTT5ZB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c29_usage as usage
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c58_GateError as GateError
} from "./shared-E04875EB.js";
import {
  sourceLine,
  trustLine
} from "./chunk-VVKSR27K.js";
import {
  c66_sourceDiff as sourceDiff
} from "./shared-E04875EB.js";
import {
  c80_forPeople as forPeople,
  c80_saysTitle as saysTitle,
  c80_whereLinesGo as whereLinesGo
} from "./shared-E04875EB.js";
import {
  boundCommit
} from "./chunk-KSEUSSZG.js";
import {
  ecosystemOf,
  parsePackageName,
  versionsOf
} from "./chunk-VYA3Q5WH.js";
import "./shared-E04875EB.js";
import "./chunk-NYO4SOWK.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c87_fitted as fitted,
  c87_plain as plain,
  c87_toldLines as toldLines,
  c87_withoutCommands as withoutCommands
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c5_repositoryOf as repositoryOf,
  c5_shortWorkflow as shortWorkflow
} from "./shared-E04875EB.js";
import {
  c52_describeAccount as describeAccount
} from "./shared-E04875EB.js";
import {
  c50_ownEvidence as ownEvidence,
  c50_ownLine as ownLine
} from "./shared-E04875EB.js";
import {
  c27_publicationTime as publicationTime
} from "./shared-E04875EB.js";
import {
  c49_runInvocation as runInvocation
} from "./shared-E04875EB.js";
import {
  c46_claimsOf as claimsOf
} from "./shared-E04875EB.js";
import {
  c9_parseVersion as parseVersion,
  c9_spec as spec
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c74_visibleLines as visibleLines
} from "./shared-E04875EB.js";
import {
  c56_ecosystemIdOf as ecosystemIdOf
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c20_clock as clock
} from "./shared-E04875EB.js";
import {
  c81_listText as listText
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";

// src/report/explain-github.ts
function publishedLine({ evidence, run }) {
  if (evidence.kind !== "verified") return [];
  const { identity } = evidence;
  const known = run.kind === "known" ? run.value : void 0;
  const ran = known === void 0 ? "" : ` (${plain(known.conclusion ?? known.status)}), started by ${plain(known.actor ?? "an unknown account")}`;
  const invocation = runInvocation(identity);
  const where = invocation === void 0 ? "" : `, run ${invocation.runId}`;
  return [`published by ${plain(repositoryOf(identity))} ${plain(shortWorkflow(identity))}${where}${ran}`];
}
function githubLines({ evidence, run, commit, tag }) {
  if (evidence.kind !== "verified") return [];
  const invocation = runInvocation(evidence.identity);
  const attempt = invocation === void 0 ? "" : ` ${invocation.runId}, attempt ${invocation.attempt}`;
  return [
    `run${attempt}: ${run.kind === "known" ? `${plain(run.value.conclusion ?? run.value.status)}, started by ${plain(run.value.actor ?? "an unknown account")} (GitHub API)` : state(run)}`,
    `commit: ${commit.kind === "known" ? `${commit.value.positions.map(positionText).join(", ")} (GitHub API)` : state(commit)}`,
    `tag: ${tag.kind === "known" ? `${plain(tag.value.name)} at ${plain(tag.value.commit)} (GitHub API)` : state(tag)}`
  ];
}
function positionText({ branch, status }) {
  const name = plain(branch);
  switch (status) {
    case "identical":
      return `is the tip of ${name}`;
    case "behind":
      return `is on ${name}`;
    case "ahead":
      return `is not on ${name}, but builds on it`;
    case "diverged":
      return `is not on ${name}`;
    case "unrelated":
      return `is not on ${name}, and has no commit in common with it`;
  }
}
function state(answer) {
  switch (answer.kind) {
    case "known":
      return "known";
    case "absent":
      return "there is none";
    case "not-asked":
      return "not asked for";
    case "unavailable":
      return `could not be fetched (${plain(answer.detail)})`;
  }
}

// src/report/explain-action.ts
function actionLines({ repositoryId, ownerId, branches, detached, immutable }) {
  return [
    `wanted: repository id ${plain(repositoryId ?? "of its name")}, owner id ${plain(ownerId ?? "any")}`,
    ...branches.length === 0 ? [] : [`on ${branches.map((branch) => plain(branch)).join(" or ")}`],
    ...detached ? ["released beside its branches, one commit on top of a commit of a branch"] : [],
    ...immutable === void 0 ? [] : ["with immutable releases"]
  ];
}

// src/report/explain-own.ts
function ownEvidenceLines(candidate) {
  const lines = ownEvidence(candidate)?.lines(candidate, plain);
  if (lines === void 0) return void 0;
  const [short, diff] = [ownLine(candidate), sourceDiff(candidate)];
  return [
    ...lines,
    ...short === void 0 ? [] : [`in short: ${plain(short, 400)}`],
    ...diff === void 0 ? [] : [`what changed: ${plain(diff, 400)}`]
  ];
}
var ownBaselineLines = (candidate) => ownEvidence(candidate)?.before(candidate, plain);

// src/report/unlisted-version.ts
function unlistedVersion({ claimed, change: { after }, askedAt = "the registry" }) {
  const { name, version, source } = after;
  if (source.kind !== "registry") return void 0;
  if (claimed.kind === "absent") return `${askedAt} has no package ${name}`;
  if (claimed.kind !== "known" || claimed.value.versions.has(version)) return void 0;
  const published = claimed.value.times.get(version);
  const removed = published === void 0 ? "" : `; it was published at ${published} and removed`;
  return `${askedAt} lists no version ${version} of ${name}${removed}`;
}

// src/report/explain.ts
function explainText(verdict, exemptions, report, width) {
  const { candidate, standing } = verdict;
  const [blocked] = report.blocked;
  const lines = [
    `${spec(candidate.change.after)}: ${verdict.kind}`,
    `judged as of ${clock(report.evaluatedAt)}, ${policyLine(report)}${report.trust === void 0 ? "" : `, trust ${plain(trustLine(report))}`}`,
    ...aboutLines(report),
    "",
    ...report.notes.flatMap(({ text }) => [`note: ${plain(text, 1e3)}`, ""]),
    ...section("Policy", [...standingLines(standing), ...exemptions.flatMap((note) => exemptionLines(note, verdict))]),
    ...section("Evidence", ownEvidenceLines(candidate) ?? evidenceLines(verdict)),
    ...section("Compared with", ownBaselineLines(candidate) ?? baselineLines(verdict)),
    ...section("Findings", verdict.findings.flatMap(findingLines))
  ];
  const ways = blocked === void 0 ? "" : `
${withoutCommands(section("Ways out", wayLines(forPeople(blocked.remedies), width)))}`;
  return `${`${toldLines(lines, width)}${ways}`.trimEnd()}
`;
}
function aboutLines({ subject, toolVersion, recording }) {
  const { repository, pullRequest, run } = subject;
  const parts = [
    repository === void 0 ? void 0 : `of ${plain(repository)}${pullRequest === void 0 ? "" : ` pull request #${pullRequest}`}`,
    run === void 0 ? void 0 : `run ${plain(run.id)}`,
    toolVersion === void 0 ? void 0 : `Countersign ${plain(toolVersion)}`,
    recording === void 0 ? void 0 : `recording ${recording}`
  ].filter((part) => part !== void 0);
  return parts.length === 0 ? [] : [parts.join(", ")];
}
function policyLine({ policy }) {
  if (policy === void 0) return "without a policy";
  return `by ${plain(policy.file)}${policy.commit === void 0 ? "" : ` at ${policy.commit.slice(0, 12)}`}`;
}
var section = (title, lines) => [
  title,
  ...(lines.length > 0 ? lines : ["none"]).map((line) => `  ${line}`),
  ""
];
function unattestedLines({ accounts, registry, taggedIn, reproduced }) {
  return [
    ...accounts.length === 0 ? [] : [`published without attestations by one of: ${accounts.map((a) => plain(a)).join(", ")}`],
    ...registry === void 0 ? [] : [`from ${plain(registry)} alone`],
    ...taggedIn === void 0 ? [] : [`tagged in ${plain(taggedIn)}, with a manifest that agrees${reproduced === true ? " and with the same files" : ""}`]
  ];
}
function standingLines(standing) {
  switch (standing.kind) {
    case "unlisted":
      return ["no entry names the package: it is compared with the versions that it replaces (continuity)"];
    case "uncovered":
      return [`"${plain(standing.rule.pattern.text)}" names the package, but none of its entries covers this version`];
    case "action":
      return [entryLine(standing.rule.pattern.text, standing.entry), ...actionLines(standing.entry)];
    case "denied":
      return [entryLine(standing.rule.pattern.text, standing.entry), "refused by the policy"];
    case "unattested":
      return [entryLine(standing.rule.pattern.text, standing.entry), ...unattestedLines(standing.entry)];
    case "published":
      return [
        entryLine(standing.rule.pattern.text, standing.entry),
        ...publisherLines(standing.entry.publisher),
        "every field matches",
        ...standing.notes.map((n) => plain(n))
      ];
    case "unproven":
      return [
        entryLine(standing.rule.pattern.text, standing.entry),
        ...publisherLines(standing.entry.publisher),
        "there is no verified identity to compare with it"
      ];
    case "mismatched":
      return [
        entryLine(standing.rule.pattern.text, standing.entry),
        ...standing.mismatches.map(({ label, wanted, found }) => `${label}: wanted ${plain(wanted)}, found ${plain(found)}`)
      ];
  }
}
function entryLine(pattern, entry) {
  const { file, line } = entry.declaredAt;
  const what = entry.kind === "publisher" ? `publisher ${plain(entry.publisher.name)}` : entry.kind;
  return `entry "${plain(pattern)}" → ${what}${entry.versions === void 0 ? "" : `, versions ${plain(entry.versions)}`} (${plain(file)}:${line})`;
}
function publisherLines(publisher) {
  const { repository, workflow, refs, refGlobs, triggers } = publisher;
  return [
    `wanted: ${plain(repository)}, ${plain(workflow)}, on ${[...refs, ...refGlobs].map((r) => plain(r)).join(" or ")}, started by ${triggers.join(" or ")}`
  ];
}
function exemptionLines({ exemption, applies, because }, { exempted, candidate }) {
  const { declaredAt, reason, approvedBy, expires, rules } = exemption;
  const lifted = exempted.filter((one) => one.exemption === exemption);
  const over = Date.parse(candidate.now) > Date.parse(expires);
  const effect = !applies ? `does not apply: ${plain(because)}` : over ? "has ended and lifts nothing" : "applies";
  return [
    `exemption (${plain(declaredAt.file)}:${declaredAt.line}) ${effect}`,
    ...lifted.map(({ finding }) => `  lifted ${finding.rule}: ${plain(finding.message, 500)}`),
    ...applies && lifted.length === 0 ? [`  lifted nothing; it names ${rules.join(", ")}`] : [],
    `  reason: ${plain(reason, 2e3)}`,
    `  approved by: ${approvedBy === void 0 ? "not stated" : plain(approvedBy)}`,
    `  until: ${expires.slice(0, 10)}, end of day UTC`
  ];
}
function baselineLines({ candidate: { baseline } }) {
  return baseline.map(
    ({ package: before, relation, knownFrom, evidence }) => `${plain(spec(before))} (${relation}, from the ${knownFrom}): attestations ${evidence.kind}`
  );
}
function evidenceLines({ candidate }) {
  const { evidence, binding, claimed, change } = candidate;
  const published = publicationTime(candidate);
  const account = claimsOf(claimed, change.after.version)?.account;
  const line = sourceLine(candidate);
  const unlisted = unlistedVersion(candidate);
  return [
    ...unlisted === void 0 ? [] : [`version: ${plain(unlisted)}`],
    ...publishedLine(candidate),
    `attestations: ${evidence.kind}${"detail" in evidence ? ` (${evidence.code}: ${plain(evidence.detail)})` : ""}`,
    ...evidence.kind === "verified" ? identityLines(evidence.identity, binding) : [],
    `published: ${published === void 0 ? "unknown" : `${published.at} (${published.basis === "signed" ? "signed by the transparency log" : "claimed by the registry"})`}`,
    `registry account: ${account === void 0 ? `not known (${claimed.kind === "known" ? "the registry does not say" : state(claimed)})` : `${plain(describeAccount(account))} (claimed by the registry)`}`,
    ...githubLines(candidate),
    ...line === void 0 ? [] : [`source repository: ${plain(line, 400)} (GitHub API)`]
  ];
}
var identityLines = (identity, binding) => [
  `  bound to the bytes of the ${binding}`,
  ...Object.entries(identity).flatMap(([field, value]) => typeof value === "string" ? [`  ${field}: ${plain(value)} (certified)`] : [])
];
var findingLines = (finding) => [
  `${finding.level} ${finding.rule}: ${plain(finding.message)}`,
  ...finding.facts.map(
    ({ label, wanted, found }) => `  ${plain(label)}: ${wanted === void 0 ? "" : `wanted ${plain(wanted)}, `}found ${plain(found)}`
  ),
  `  help: ${plain(finding.help, 2e3)}`
];
function wayLines(remedies, width) {
  const fit = (line) => fitted(line, width === void 0 ? void 0 : width - 2);
  const first = remedies.find(({ patch }) => patch !== void 0);
  return remedies.flatMap((remedy) => [
    ...fit(`${saysTitle(remedy) ? "" : `${plain(remedy.title, 400)}: `}${plain(remedy.text, 2e3)}`),
    ...remedy === first && remedy.patch !== void 0 ? [...fit(plain(whereLinesGo(remedy.patch.file))), ...visibleLines(remedy.patch.yaml.trimEnd(), 8e3).map((line) => `  ${line}`)] : []
  ]);
}

// src/commands/explain.ts
var WANTED = "explain needs one NAME@VERSION, like `npx countersign explain left-pad@1.3.0`; for an action it may be NAME@COMMIT";
async function explain(options, terminal) {
  const asked = readAsked(options.arguments);
  const opened = await (isCompared(options) ? openComparison : openFolder)(options, terminal);
  const { world, runOptions, close } = opened;
  const policy = await readPolicy(world, runOptions.policyFile) ?? NO_POLICY;
  const leftOut = whyLeftOut(asked, runOptions.ecosystems ?? policy.settings.ecosystems);
  const { changes, all, among, isFound } = leftOut === void 0 ? await meantOf(asked, opened, options, terminal) : { changes: [], all: [], among: 0, isFound: false };
  const lockfiles = [...new Set(changes.map(({ after }) => after.location.file))];
  const judged = await judgeChanges(world, policy, { lockfiles, changes, locked: void 0 }, { ...runOptions, among });
  const report = { ...judged, recording: await close() };
  if (options.replay !== void 0 && !isFound) refuseUnrecorded(report, asked, all);
  for (const note of report.verdicts.flatMap(noSuchVersion)) terminal.err(note);
  const text = options.format === "json" ? toJson(report) : leftOut ?? report.verdicts.map((verdict) => explainText(verdict, exemptionNotes(policy, verdict), report, shownColumns(options, terminal))).join("\n");
  await publishOutput(text, options, terminal);
  return exitStatus(report);
}
async function meantOf(asked, { world, runOptions, isEmpty }, options, terminal) {
  const whole = await changesOf(world, runOptions);
  const all = runOptions.shard === void 0 ? whole : inShard(whole, runOptions.shard);
  const found = all.filter((change) => change.kind !== "removed" && isMeant(asked, change.after));
  if (found.length > 0) return { changes: found, all, among: whole.length, isFound: true };
  if (isEmpty === true) throw unrecorded(asked, all);
  if (isCompared(options))
    terminal.err(`note: ${spec(asked)} is not among the changes of this comparison; it is explained as if it were just added
`);
  return { changes: [await justComeIn(world, asked, options)], all, among: whole.length, isFound: false };
}
function noSuchVersion({ candidate }) {
  const { integrity, hashOmitted } = candidate.change.after;
  const unlisted = integrity === void 0 && hashOmitted === true ? unlistedVersion(candidate) : void 0;
  return unlisted === void 0 ? [] : [`note: there is no such version: ${plain(unlisted)}, and no lockfile here locks it
`];
}
function refuseUnrecorded({ verdicts }, asked, all) {
  const isUnrecorded = verdicts.some(({ candidate: { evidence } }) => evidence.kind === "unavailable" && evidence.code === "not-recorded");
  if (isUnrecorded) throw unrecorded(asked, all);
}
function unrecorded(asked, all) {
  const same = all.flatMap((change) => change.kind !== "removed" && change.after.name === asked.name ? [spec(change.after)] : []);
  const help = same.length > 0 ? `It judged ${listText([...new Set(same)].slice(0, NAMED))}.` : "Name a version that the recorded run judged, or another recording.";
  return usage(`the recording holds nothing of ${spec(asked)}`, help);
}
var NAMED = 10;
function whyLeftOut({ name, version }, wanted) {
  const ecosystem = ecosystemIdOf(name);
  if (wanted === void 0 || wanted.includes(ecosystem)) return void 0;
  return `${spec({ name, version })} is not judged: it belongs to ${ecosystem}, and \`ecosystems\` names only ${listText(wanted)}. Nothing was asked about it.
`;
}
var isCompared = ({ base, head, baseLockfile, headLockfile }) => [base, head, baseLockfile, headLockfile].some((given) => given !== void 0);
async function changesOf(world, options) {
  const { lockfiles } = options;
  if (options.policyAlone === true) return [];
  try {
    return (await allChanges(world, lockfiles, (id) => isJudged(id, world, options))).changes;
  } catch (error) {
    const isEmptyFolder = error instanceof GateError && error.code === "LOCKFILE_MISSING" && lockfiles.length === 0;
    if (!isEmptyFolder) throw error;
    return [];
  }
}
async function justComeIn(world, asked, { replay }) {
  const locked = replay === void 0 ? await lockedEntry(world, asked) : void 0;
  return { kind: "added", after: locked ?? await notLockedHere(asked) };
}
function readAsked([text, more]) {
  const at = text?.lastIndexOf("@") ?? -1;
  const name = parsePackageName(text?.slice(0, at) ?? "");
  const version = parseVersion(text?.slice(at + 1) ?? "");
  if (at <= 0 || name === void 0 || version === void 0 || more !== void 0) throw usage(WANTED);
  return { name, version };
}
function isMeant({ name, version }, after) {
  if (name !== after.name) return false;
  if (version === after.version) return true;
  const commit = boundCommit(after);
  return commit !== void 0 && SOME_DIGITS.test(version) && commit.startsWith(version.toLowerCase());
}
var SOME_DIGITS = /^[0-9a-f]{7,64}$/i;
async function lockedEntry(world, asked) {
  if ((await world.head.lockfiles()).length === 0) return void 0;
  const { changes } = await lockfileChanges(NOTHING_LOCKED, world.head);
  return entryAmong(changes, asked) ?? entryAmong((await allLocked(world.head, [], () => Promise.resolve(false))).changes, asked);
}
function entryAmong(changes, asked) {
  for (const change of changes) {
    if (change.kind !== "removed" && spec(change.after) === spec(asked)) return change.after;
  }
  return void 0;
}
async function notLockedHere(asked) {
  const { unlocked } = READERS[ecosystemOf(asked.name).id];
  if (unlocked !== void 0) return await unlocked(asked.name, asked.version) ?? notPinned(asked);
  if (versionsOf(asked.name).hasOrder(asked.version)) return notLocked(asked);
  throw usage(`${WANTED}; \`${asked.version}\` is not a version, and no lockfile here locks it`);
}
function notPinned({ name, version }) {
  throw usage(`${WANTED}; \`${version}\` is not a full commit id, and no workflow here pins ${name} to it`);
}
function exemptionNotes(policy, { candidate: { change } }) {
  return policy.exemptions.filter((exemption) => exemption.package === change.after.name).map((exemption) => {
    const applied = exemptionApplies(exemption, change);
    return { exemption, applies: applied.kind === "applies", because: applied.kind === "applies" ? "" : applied.because };
  });
}
export {
  explain
};
