import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  exitStatus
} from "./chunk-J7AYYCDJ.js";
import {
  publishOutput
} from "./chunk-6KXO2JTT.js";
import {
  openFolder
} from "./chunk-PJN5IH6V.js";
import {
  judge
} from "./chunk-72ALKQBZ.js";
import "./chunk-DUCJGKG4.js";
import "./chunk-FKEOJXLW.js";
import {
  NOTHING_LOCKED,
  lockfileChanges
} from "./chunk-H5RTXZGO.js";
import "./chunk-2YD7EQQR.js";
import {
  packagesBeside
} from "./chunk-2RCTLHF2.js";
import "./chunk-WDYDADZZ.js";
import "./chunk-ZKWGSIUW.js";
import "./chunk-BO4RTS6W.js";
import "./chunk-6UPGKOXQ.js";
import "./chunk-YITSKWAG.js";
import {
  readPolicy
} from "./chunk-QBS3DWYO.js";
import "./chunk-ZTYVCK62.js";
import "./chunk-UTBZCCTL.js";
import "./chunk-3VIOGGEK.js";
import {
  exemptionApplies
} from "./chunk-URS3ZHPG.js";
import "./chunk-X7ZNDTWU.js";
import "./chunk-P6XDTBKV.js";
import {
  parsePackageName,
  versionsOf
} from "./chunk-LO4YLDIC.js";
import "./chunk-NYO4SOWK.js";
import "./chunk-S2C6XYYC.js";
import "./chunk-GW7RSALQ.js";
import "./chunk-TT7XIQYX.js";
import "./chunk-FQQHA3UI.js";
import "./chunk-5YENBVEU.js";
import "./chunk-6NBCIGOG.js";
import {
  NO_POLICY
} from "./chunk-LA6O4YYV.js";
import "./chunk-MMR4UKFP.js";
import {
  toJson
} from "./chunk-M7JCEP3C.js";
import "./chunk-ZAIXISSR.js";
import "./chunk-AI7QKUDQ.js";
import "./chunk-SEUZPJGI.js";
import {
  parseVersion,
  spec
} from "./chunk-VTTPJSIE.js";
import "./chunk-KHCNNCUA.js";
import "./chunk-ECGV5RLF.js";
import "./chunk-M6LRAAQA.js";
import "./chunk-ANSDECAT.js";
import "./chunk-BYSOI4NO.js";
import "./chunk-RWJRNLJO.js";
import "./chunk-JNAGP7CW.js";
import "./chunk-AZPNARBY.js";
import "./chunk-6E57W3N2.js";
import "./chunk-7TDLIFMQ.js";
import "./chunk-Y74EWB4W.js";
import "./chunk-H4Q4AXSQ.js";
import "./chunk-46N6HSVD.js";
import "./chunk-WBMCLLUE.js";
import "./chunk-65J4WYD6.js";
import "./chunk-E5JA3IL6.js";
import {
  usage
} from "./chunk-4ZSESCRF.js";
import "./chunk-QD3PMZYE.js";
import "./chunk-33IVOZPE.js";
import {
  describeAccount
} from "./chunk-NO5SBQFN.js";
import "./chunk-BK2A2L7T.js";
import {
  claimsOf,
  publicationTime
} from "./chunk-ECC2SLL2.js";
import {
  runInvocation
} from "./chunk-NEZMJFUR.js";
import "./chunk-DTHD5BCR.js";
import {
  plain,
  withoutCommands
} from "./chunk-TY4WWVDQ.js";
import "./chunk-GDAUV33E.js";
import "./chunk-XMBKMPVX.js";
import "./chunk-TBENTHXA.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";

// src/report/explain.ts
function explainText(verdict, exemptions) {
  const { candidate, standing } = verdict;
  const lines = [
    `${spec(candidate.change.after)}: ${verdict.kind}`,
    "",
    ...section("Policy", [...standingLines(standing), ...exemptions.map(exemptionLine)]),
    ...section("Evidence", evidenceLines(verdict)),
    ...section("Findings", verdict.findings.flatMap(findingLines))
  ];
  return `${withoutCommands(lines).trimEnd()}
`;
}
var section = (title, lines) => [
  title,
  ...(lines.length > 0 ? lines : ["none"]).map((line) => `  ${line}`),
  ""
];
function standingLines(standing) {
  switch (standing.kind) {
    case "unlisted":
      return ["no entry names the package: judged by continuity with the versions it replaces"];
    case "uncovered":
      return [`"${plain(standing.rule.pattern.text)}" names the package, and none of its entries covers this version`];
    case "denied":
      return [entryLine(standing.rule.pattern.text, standing.entry), "refused outright"];
    case "unattested":
      return [
        entryLine(standing.rule.pattern.text, standing.entry),
        `published without attestations by one of: ${standing.entry.accounts.map((a) => plain(a)).join(", ")}`
      ];
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
var exemptionLine = ({ exemption, applies, because }) => `exemption (${plain(exemption.declaredAt.file)}:${exemption.declaredAt.line}) ${applies ? "applies" : `does not apply: ${plain(because)}`}`;
function evidenceLines({ candidate }) {
  const { evidence, binding, packument, change } = candidate;
  const published = publicationTime(candidate);
  const account = claimsOf(packument, change.after.version)?.account;
  return [
    `attestations: ${evidence.kind}${"detail" in evidence ? ` (${evidence.code}: ${plain(evidence.detail)})` : ""}`,
    ...evidence.kind === "verified" ? identityLines(evidence.identity, binding) : [],
    `published: ${published === void 0 ? "unknown" : `${published.at} (${published.basis === "signed" ? "signed by the transparency log" : "claimed by the registry"})`}`,
    `registry account: ${account === void 0 ? `not known (${state(packument)})` : `${plain(describeAccount(account))} (claimed by the registry)`}`,
    ...githubLines(candidate)
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
  `  help: ${plain(finding.help.split("\n", 1)[0] ?? "")}`
];

// src/commands/explain.ts
var WANTED = "explain wants one NAME@VERSION, like `countersign explain left-pad@1.3.0`";
async function explain(options, terminal) {
  const asked = readSpec(options.arguments);
  const { world, runOptions, close } = await openFolder(options, terminal);
  const policy = await readPolicy(world, runOptions.policyFile) ?? NO_POLICY;
  const locked = await lockedEntry(world, asked) ?? notLocked(asked);
  const changes = [{ kind: "added", after: locked }];
  const report = await judge(world, policy, { lockfiles: [locked.location.file], changes, locked: void 0 }, runOptions);
  await close();
  const text = options.format === "json" ? toJson(report) : report.verdicts.map((verdict) => explainText(verdict, exemptionNotes(policy, locked))).join("\n");
  await publishOutput(text, options, terminal);
  return exitStatus(report);
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
function exemptionNotes(policy, locked) {
  return policy.exemptions.filter((exemption) => exemption.package === locked.name).map((exemption) => {
    const applied = exemptionApplies(exemption, { kind: "added", after: locked });
    return { exemption, applies: applied.kind === "applies", because: applied.kind === "applies" ? "" : applied.because };
  });
}
export {
  explain
};
