import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  exitStatus
} from "./chunk-HEVCHVR3.js";
import {
  openComparison,
  openFolder
} from "./chunk-QI6UZ5JD.js";
import {
  publishOutput
} from "./chunk-6KXO2JTT.js";
import {
  NOTHING_LOCKED,
  allChanges,
  lockfileChanges
} from "./chunk-OVPUOV4O.js";
import {
  judge
} from "./chunk-LUXABAIN.js";
import "./chunk-6N2345EO.js";
import "./chunk-BY6KHL4K.js";
import "./chunk-N5Y6PK74.js";
import "./chunk-SUHEUUKI.js";
import {
  packagesBeside
} from "./chunk-BJGCPDP7.js";
import "./chunk-IG22PHLQ.js";
import "./chunk-PBN2TGCU.js";
import "./chunk-NFR7ABZC.js";
import "./chunk-LPC4ZQGE.js";
import "./chunk-WSDJDCAU.js";
import "./chunk-CLFULS67.js";
import "./chunk-QNJC34JO.js";
import "./chunk-6UPGKOXQ.js";
import "./chunk-ARJICC5D.js";
import {
  readPolicy
} from "./chunk-Y7LV7JZU.js";
import "./chunk-SL6OYEJ4.js";
import "./chunk-TA2YRGZL.js";
import "./chunk-RCPH6R77.js";
import "./chunk-TQNFHAAW.js";
import {
  exemptionApplies
} from "./chunk-BK5NQE6T.js";
import "./chunk-WQOBMCZ2.js";
import "./chunk-CSNTEA73.js";
import "./chunk-Y5EH4PDN.js";
import "./chunk-G5HJHWNJ.js";
import "./chunk-YEVTA7QM.js";
import "./chunk-C6D4DZF7.js";
import "./chunk-6NBCIGOG.js";
import "./chunk-FQQHA3UI.js";
import "./chunk-AQH76ADT.js";
import "./chunk-RBMTNNWO.js";
import "./chunk-P6XDTBKV.js";
import {
  NO_POLICY
} from "./chunk-XUO5NSX5.js";
import "./chunk-7Z46W7B4.js";
import "./chunk-LFUFROGU.js";
import "./chunk-MMR4UKFP.js";
import {
  toJson
} from "./chunk-Y3SRUFES.js";
import "./chunk-GNI6CR2J.js";
import "./chunk-U7RNTWJK.js";
import {
  parsePackageName,
  versionsOf
} from "./chunk-2ZSJ5GQX.js";
import "./chunk-VW2JEQK7.js";
import "./chunk-NYO4SOWK.js";
import "./chunk-S2C6XYYC.js";
import "./chunk-PSGD62VN.js";
import "./chunk-SEUZPJGI.js";
import {
  parseVersion,
  spec
} from "./chunk-WTE2PIG2.js";
import "./chunk-DHIE4SVJ.js";
import "./chunk-YNEPCKBE.js";
import "./chunk-RWDXE5OK.js";
import "./chunk-M6LRAAQA.js";
import "./chunk-BYSOI4NO.js";
import "./chunk-YACAYRRS.js";
import "./chunk-JNAGP7CW.js";
import "./chunk-6E57W3N2.js";
import "./chunk-EZZSRMSZ.js";
import "./chunk-L5YLDCDM.js";
import "./chunk-46N6HSVD.js";
import "./chunk-VXBRSHTV.js";
import "./chunk-ZKAJBKAD.js";
import "./chunk-LZM3V3V7.js";
import "./chunk-E5JA3IL6.js";
import {
  usage
} from "./chunk-6HVQNZTD.js";
import "./chunk-ANSDECAT.js";
import "./chunk-ODIR4UZK.js";
import "./chunk-QD3PMZYE.js";
import "./chunk-H4Q4AXSQ.js";
import {
  GateError
} from "./chunk-33IVOZPE.js";
import {
  sourceLine
} from "./chunk-J53KOGMA.js";
import "./chunk-O4OHIW26.js";
import {
  trustLine
} from "./chunk-QPXXCVTV.js";
import {
  describeAccount
} from "./chunk-NO5SBQFN.js";
import "./chunk-NIQGROMD.js";
import {
  whereLinesGo
} from "./chunk-RSKTQLRE.js";
import {
  publicationTime
} from "./chunk-CKN7UVTL.js";
import "./chunk-4LN5PO7X.js";
import {
  runInvocation
} from "./chunk-NEZMJFUR.js";
import {
  claimsOf
} from "./chunk-7AVNJFDU.js";
import "./chunk-2OOIQQRO.js";
import "./chunk-DTHD5BCR.js";
import {
  plain,
  withoutCommands
} from "./chunk-TY4WWVDQ.js";
import {
  clock
} from "./chunk-D5HWV5PU.js";
import "./chunk-VSFDKPCL.js";
import {
  visibleLines
} from "./chunk-TBENTHXA.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";

// src/report/explain.ts
function explainText(verdict, exemptions, report) {
  const { candidate, standing } = verdict;
  const [blocked] = report.blocked;
  const lines = [
    `${spec(candidate.change.after)}: ${verdict.kind}`,
    `judged as of ${clock(report.evaluatedAt)}, ${policyLine(report)}${report.trust === void 0 ? "" : `, trust ${plain(trustLine(report))}`}`,
    "",
    ...report.notes.flatMap(({ text }) => [`note: ${plain(text, 1e3)}`, ""]),
    ...section("Policy", [...standingLines(standing), ...exemptions.flatMap((note) => exemptionLines(note, verdict))]),
    ...section("Evidence", evidenceLines(verdict)),
    ...section("Compared with", baselineLines(verdict)),
    ...section("Findings", verdict.findings.flatMap(findingLines)),
    ...blocked === void 0 ? [] : section("Ways out", wayLines(blocked.remedies))
  ];
  return `${withoutCommands(lines).trimEnd()}
`;
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
function unattestedLines({ accounts, taggedIn, reproduced }) {
  return [
    ...accounts.length === 0 ? [] : [`published without attestations by one of: ${accounts.map((a) => plain(a)).join(", ")}`],
    ...taggedIn === void 0 ? [] : [`tagged in ${plain(taggedIn)}, whose manifest agrees${reproduced === true ? ", and made of its files" : ""}`]
  ];
}
function standingLines(standing) {
  switch (standing.kind) {
    case "unlisted":
      return ["no entry names the package: judged by continuity with the versions it replaces"];
    case "uncovered":
      return [`"${plain(standing.rule.pattern.text)}" names the package, and none of its entries covers this version`];
    case "action":
      return [
        entryLine(standing.rule.pattern.text, standing.entry),
        `the repository with the id ${plain(standing.entry.repositoryId ?? "of its name")}`
      ];
    case "denied":
      return [entryLine(standing.rule.pattern.text, standing.entry), "refused outright"];
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
  const effect = !applies ? `does not apply: ${plain(because)}` : over ? "is over and lifts nothing" : "applies";
  return [
    `exemption (${plain(declaredAt.file)}:${declaredAt.line}) ${effect}`,
    ...lifted.map(({ finding }) => `  lifted ${finding.rule}: ${plain(finding.message, 500)}`),
    ...applies && lifted.length === 0 ? [`  lifted nothing; it names ${rules.join(", ")}`] : [],
    `  reason: ${plain(reason, 2e3)}`,
    `  approved by: ${approvedBy === void 0 ? "nobody is named" : plain(approvedBy)}`,
    `  until: ${expires.slice(0, 10)}, end of day UTC`
  ];
}
function baselineLines({ candidate: { baseline } }) {
  return baseline.map(
    ({ package: before, relation, knownFrom, evidence }) => `${plain(spec(before))} (${relation}, from the ${knownFrom}): attestations ${evidence.kind}`
  );
}
function evidenceLines({ candidate }) {
  const { evidence, binding, packument, change } = candidate;
  const published = publicationTime(candidate);
  const account = claimsOf(packument, change.after.version)?.account;
  const line = sourceLine(candidate);
  return [
    `attestations: ${evidence.kind}${"detail" in evidence ? ` (${evidence.code}: ${plain(evidence.detail)})` : ""}`,
    ...evidence.kind === "verified" ? identityLines(evidence.identity, binding) : [],
    `published: ${published === void 0 ? "unknown" : `${published.at} (${published.basis === "signed" ? "signed by the transparency log" : "claimed by the registry"})`}`,
    `registry account: ${account === void 0 ? `not known (${state(packument)})` : `${plain(describeAccount(account))} (claimed by the registry)`}`,
    ...githubLines(candidate),
    ...line === void 0 ? [] : [`source repository: ${plain(line, 400)} (GitHub API)`]
  ];
}
var identityLines = (identity, binding) => [
  `  bound to the bytes of the ${binding}`,
  ...Object.entries(identity).flatMap(([field, value]) => typeof value === "string" ? [`  ${field}: ${plain(value)} (certified)`] : [])
];
function githubLines({ evidence, run, commit, tag }) {
  if (evidence.kind !== "verified") return [];
  const invocation = runInvocation(evidence.identity);
  const attempt = invocation === void 0 ? "" : ` ${invocation.runId}, attempt ${invocation.attempt}`;
  return [
    `run${attempt}: ${run.kind === "known" ? `${plain(run.value.conclusion ?? run.value.status)}, started by ${plain(run.value.actor ?? "nobody known")} (GitHub API)` : state(run)}`,
    `commit: ${commit.kind === "known" ? `${commit.value.positions.map((p) => `${p.status} to ${plain(p.branch)}`).join(", ")} (GitHub API)` : state(commit)}`,
    `tag: ${tag.kind === "known" ? `${plain(tag.value.name)} at ${plain(tag.value.commit)} (GitHub API)` : state(tag)}`
  ];
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
      return `could not be had (${plain(answer.detail)})`;
  }
}
var findingLines = (finding) => [
  `${finding.level} ${finding.rule}: ${plain(finding.message)}`,
  ...finding.facts.map(
    ({ label, wanted, found }) => `  ${plain(label)}: ${wanted === void 0 ? "" : `wanted ${plain(wanted)}, `}found ${plain(found)}`
  ),
  `  help: ${plain(finding.help, 2e3)}`
];
function wayLines(remedies) {
  const first = remedies.find(({ patch }) => patch !== void 0);
  return remedies.flatMap((remedy) => [
    `${plain(remedy.title, 400)}: ${plain(remedy.text, 2e3)}`,
    ...remedy === first && remedy.patch !== void 0 ? [plain(whereLinesGo(remedy.patch.file)), ...visibleLines(remedy.patch.yaml.trimEnd(), 8e3).map((line) => `  ${line}`)] : []
  ]);
}

// src/commands/explain.ts
var WANTED = "explain wants one NAME@VERSION, like `countersign explain left-pad@1.3.0`";
async function explain(options, terminal) {
  const asked = readSpec(options.arguments);
  const compared = isCompared(options);
  const { world, runOptions, close } = await (compared ? openComparison : openFolder)(options, terminal);
  const policy = await readPolicy(world, runOptions.policyFile) ?? NO_POLICY;
  const all = await changesOf(world, runOptions);
  const found = all.filter((change) => change.kind !== "removed" && spec(change.after) === spec(asked));
  if (compared && found.length === 0)
    terminal.err(`note: ${spec(asked)} is no change of this comparison; it is explained as if it had just come in
`);
  const changes = found.length > 0 ? found : [await justComeIn(world, asked, options)];
  const lockfiles = [...new Set(changes.map(({ after }) => after.location.file))];
  const judged = await judge(world, policy, { lockfiles, changes, locked: void 0 }, { ...runOptions, among: all.length });
  const report = { ...judged, recording: await close() };
  const text = options.format === "json" ? toJson(report) : report.verdicts.map((verdict) => explainText(verdict, exemptionNotes(policy, verdict), report)).join("\n");
  await publishOutput(text, options, terminal);
  return exitStatus(report);
}
var isCompared = ({ base, head, baseLockfile, headLockfile }) => [base, head, baseLockfile, headLockfile].some((given) => given !== void 0);
async function changesOf(world, { lockfiles, policyAlone }) {
  if (policyAlone === true) return [];
  try {
    return (await allChanges(world, lockfiles)).changes;
  } catch (error) {
    const isEmptyFolder = error instanceof GateError && error.code === "LOCKFILE_MISSING" && lockfiles.length === 0;
    if (!isEmptyFolder) throw error;
    return [];
  }
}
async function justComeIn(world, asked, { replay }) {
  const locked = replay === void 0 ? await lockedEntry(world, asked) : void 0;
  return { kind: "added", after: locked ?? notLocked(asked) };
}
function readSpec([text, more]) {
  const at = text?.lastIndexOf("@") ?? -1;
  const name = parsePackageName(text?.slice(0, at) ?? "");
  const version = parseVersion(text?.slice(at + 1) ?? "");
  if (at <= 0 || name === void 0 || version === void 0 || more !== void 0) throw usage(WANTED);
  return { name, version };
}
async function lockedEntry(world, asked) {
  if ((await world.head.lockfiles()).length === 0) return void 0;
  const { changes } = await lockfileChanges(NOTHING_LOCKED, world.head);
  return entryAmong(changes, asked) ?? entryAmong(await packagesBeside(world.head, []), asked);
}
function entryAmong(changes, asked) {
  for (const change of changes) {
    if (change.kind !== "removed" && spec(change.after) === spec(asked)) return change.after;
  }
  return void 0;
}
function notLocked(asked) {
  if (!versionsOf(asked.name).hasOrder(asked.version))
    throw usage(`${WANTED}; \`${asked.version}\` is no version, and nothing here locks it`);
  return {
    ...asked,
    source: { kind: "registry", url: void 0 },
    integrity: void 0,
    checksum: "not locked in this folder",
    location: { file: "package-lock.json", line: 1 },
    alias: void 0,
    installScript: void 0,
    dev: void 0,
    optional: void 0,
    via: []
  };
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
