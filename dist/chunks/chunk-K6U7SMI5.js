import {
  c59_isNonEmpty as isNonEmpty
} from "./shared-E04875EB.js";
import {
  c11_shown as shown
} from "./shared-E04875EB.js";
import {
  c21_compareIntegrity as compareIntegrity,
  c21_isWeaker as isWeaker,
  c21_lockedHash as lockedHash,
  c21_strongestKind as strongestKind
} from "./shared-E04875EB.js";
import {
  c42_policyFile as policyFile
} from "./shared-E04875EB.js";
import {
  agrees,
  claimedPair,
  comesOfAge,
  contradicts,
  cooldownOf,
  expectedPublisher,
  hostOf,
  isAccepted,
  isSubjectToCooldown,
  oldEnoughUnwitnessedFrom,
  predecessors,
  publishedNear,
  releaseLine,
  standingEntry,
  tagTroubleOf,
  vouchedFrom,
  witnessOf,
  witnessText
} from "./chunk-KSEUSSZG.js";
import {
  archiveWord,
  isPublic,
  isUnder,
  plainAddress,
  publicAddresses,
  registryFor,
  registryOwner,
  sourceWitnessFor
} from "./chunk-VYA3Q5WH.js";
import {
  c52_ACCOUNT_RANK as ACCOUNT_RANK,
  c52_describeAccount as describeAccount
} from "./shared-E04875EB.js";
import {
  c27_evidenceOf as evidenceOf,
  c27_lowerLevel as lowerLevel,
  c27_publicationTime as publicationTime
} from "./shared-E04875EB.js";
import {
  c49_GITHUB_ISSUER as GITHUB_ISSUER,
  c49_GITHUB_URL as GITHUB_URL,
  c49_runInvocation as runInvocation,
  c49_sameRepositoryName as sameRepositoryName
} from "./shared-E04875EB.js";
import {
  c46_claimsOf as claimsOf
} from "./shared-E04875EB.js";
import {
  c9_gitOrigin as gitOrigin,
  c9_gitPlace as gitPlace,
  c9_sourceText as sourceText,
  c9_spec as spec
} from "./shared-E04875EB.js";
import {
  c4_lockedBefore as lockedBefore
} from "./shared-E04875EB.js";
import {
  c20_DAY as DAY,
  c20_HOUR as HOUR,
  c20_MINUTE as MINUTE,
  c20_clock as clock,
  c20_duration as duration,
  c20_elapsed as elapsed,
  c20_exactDuration as exactDuration,
  c20_later as later
} from "./shared-E04875EB.js";
import {
  c81_counted as counted
} from "./shared-E04875EB.js";

// src/rules/rule.ts
var defineRule = (rule) => ({ about: "candidate", ...rule });
var defineRunRule = (rule) => ({ about: "run", ...rule });
var unanswered = (violation4) => ({
  ...violation4,
  help: `Re-run the check: one of the answers behind this finding could not be fetched. If it still cannot: ${violation4.help}`,
  undetermined: true
});
var defineIdentityRule = (id, field) => defineRule({
  restsOn: ["attestation"],
  isFixed: false,
  exemptible: "when-asked",
  trustAnswers: "identity",
  summary: field.summary,
  defaultLevel: "error",
  check: ({ candidate: { change, evidence }, standing }) => {
    const own = standing.kind === "mismatched" ? standing.mismatches.filter((mismatch) => mismatch.rule === id) : [];
    if (standing.kind !== "mismatched" || evidence.kind !== "verified" || own.length === 0) return [];
    return [
      {
        message: `${spec(change.after)} was published ${field.clause}`,
        reason: field.reason,
        help: `Ask the maintainers of ${standing.entry.publisher.repository} whether this is how they publish now.`,
        facts: own.map(({ label, wanted, found }) => ({ label, wanted, found }))
      }
    ];
  }
});

// src/rules/action-changed.ts
var action_changed_default = defineRule({
  restsOn: ["commit"],
  isFixed: false,
  exemptible: "when-asked",
  firstStep: "put-back",
  summary: "the numeric id of the action’s repository is not the one that the policy, actions.lock or the replaced commit says",
  defaultLevel: "error",
  check: (trial) => {
    const { pin, change } = trial.candidate;
    const { source } = change.after;
    if (source.kind !== "pin" || pin.kind !== "known") return [];
    const facts3 = differing(trial, pin.value);
    if (facts3.length === 0) return [];
    return [
      {
        message: `${shown(source.pin.repository)}, the repository of ${spec(change.after)}, is not the repository that had this name before`,
        reason: "Anybody can register a repository name that was given up. A numeric id survives a rename, and nobody else can get it.",
        help: `Do not merge this. Find out whether ${shown(source.pin.repository)} moved, and who owns the name today.`,
        facts: facts3
      }
    ];
  }
});
function differing({ candidate: { change }, standing }, { repository: repository2, before }) {
  const { source } = change.after;
  const entry = standing.kind === "action" ? standing.entry : void 0;
  const locked = lockedBefore(change).flatMap((one) => one.source.kind === "pin" ? one.source.pin.claimedIds ?? [] : []);
  const stated = [
    ["the policy", entry === void 0 ? void 0 : idsOf(entry)],
    ["actions.lock", source.kind === "pin" ? source.pin.claimedIds : void 0],
    ["actions.lock before", locked[0]]
  ];
  const facts3 = stated.flatMap(([who, ids]) => [
    ...differ(`repository id (${who})`, ids?.repositoryId, repository2.repositoryId),
    ...differ(`owner id (${who})`, ids?.ownerId, repository2.ownerId)
  ]);
  const isOnRecord = stated.some(([, ids]) => ids?.repositoryId !== void 0);
  const lost3 = !isOnRecord && before.kind === "known" && !before.value.isKnown;
  return lost3 ? [...facts3, { label: "the commit pinned before", wanted: "known to the repository", found: "unknown to it" }] : facts3;
}
function idsOf({
  repositoryId,
  ownerId
}) {
  return { ...repositoryId === void 0 ? {} : { repositoryId }, ...ownerId === void 0 ? {} : { ownerId } };
}
var differ = (label, wanted, found) => wanted === void 0 || wanted === found ? [] : [{ label, wanted, found }];

// src/rules/pin-impostor.ts
var pin_impostor_default = defineRule({
  restsOn: ["commit"],
  isFixed: false,
  exemptible: "when-asked",
  firstStep: "put-back",
  summary: "no branch of the action’s repository holds the pinned commit, and it was not released like the replaced commits",
  defaultLevel: "error",
  check: ({ candidate: { pin, change } }) => {
    const { source } = change.after;
    if (source.kind !== "pin" || pin.kind !== "known" || pin.value.belongs.kind !== "known") return [];
    if (pin.value.belongs.value.kind !== "no") return [];
    return [
      {
        message: `no branch of ${shown(source.pin.repository)} holds the commit that ${spec(change.after)} is pinned to`,
        reason: "GitHub serves the commits of every fork under the name of the original repository. So a pin can name a commit that the project never had.",
        help: `Do not merge this. Pin a commit that a branch of ${shown(source.pin.repository)} holds, and find out who proposed this one.${besideBranch(pin.value)}`,
        facts: facts(source.pin, pin.value)
      }
    ];
  }
});
var besideBranch = ({ tag }) => tag === void 0 ? "" : ` If the earlier releases of the action are on no branch either, write \`detached: true\` into its entry of the policy.`;
var facts = ({ commit }, { tag }) => [
  { label: "commit", wanted: "on a branch of the repository", found: commit ?? "none" },
  { label: "tag that names it", found: tag ?? "none" }
];

// src/rules/pin-missing.ts
var pin_missing_default = defineRule({
  restsOn: ["lockfile"],
  isFixed: false,
  exemptible: "when-asked",
  firstStep: "put-back",
  summary: "an action is used by a tag or a branch instead of a commit",
  defaultLevel: "error",
  check: ({ candidate: { change } }) => {
    const { source } = change.after;
    if (source.kind !== "pin" || source.pin.commit !== void 0) return [];
    const was = lockedBefore(change).flatMap((one) => one.source.kind === "pin" ? one.source.pin.commit ?? [] : [])[0];
    const ref = shown(source.pin.ref);
    return [
      {
        message: was === void 0 ? `${spec(change.after)} is used by the tag or branch ${ref}, not by a commit` : `${shown(source.pin.repository)} was pinned to a commit, and is now used by the tag or branch ${ref}`,
        reason: "A tag or a branch can be moved at any time, also by an attacker who took over an account. A commit id always names the same files.",
        help: `Write the full id of the commit that ${ref} names, with \`# ${ref}\` behind it.`,
        facts: [{ label: "used at", wanted: was ?? "a full commit id", found: source.pin.ref ?? "nothing" }],
        ...was === void 0 ? { atMost: "warning" } : {}
      }
    ];
  }
});

// src/rules/release-author-changed.ts
var release_author_changed_default = defineRule({
  restsOn: ["account"],
  isFixed: false,
  exemptible: "when-asked",
  summary: "the account that published the release of an action is not the one that published the release before it",
  defaultLevel: "warning",
  check: ({ candidate: { pin, change } }) => {
    if (pin.kind !== "known") return [];
    const { release, before } = pin.value;
    const was = before.kind === "known" && before.value.release.kind === "known" ? before.value.release.value.author : void 0;
    const is2 = release.kind === "known" ? release.value.author : void 0;
    if (was === void 0 || is2 === void 0 || was.toLowerCase() === is2.toLowerCase()) return [];
    return [
      {
        message: `${spec(change.after)} was released by ${shown(is2)}, but the version before by ${shown(was)}`,
        reason: "Members of a team may take turns, or an attacker may have made the release. The release does not show which.",
        help: `Check that ${shown(is2)} is a maintainer of the project.`,
        facts: [{ label: "released by (claimed)", wanted: was, found: is2 }]
      }
    ];
  }
});

// src/rules/release-mutable.ts
var release_mutable_default = defineRule({
  restsOn: ["tag"],
  isFixed: false,
  exemptible: "when-asked",
  summary: "the release can still be changed, although the release before could not, or although the policy asks for an immutable one",
  defaultLevel: "warning",
  check: ({ candidate: { pin, change }, standing }) => {
    if (pin.kind !== "known") return [];
    const { release, before, tag } = pin.value;
    const isDemanded = standing.kind === "action" && standing.entry.immutable === "required";
    const was = before.kind === "known" && before.value.release.kind === "known" ? before.value.release.value.immutable : void 0;
    const is2 = release.kind === "known" ? release.value.immutable === true : false;
    if (is2 || release.kind === "unavailable" || was !== true && !isDemanded) return [];
    return [
      {
        message: `the release of ${spec(change.after)} is not immutable${was === true ? ", although the one before was" : ""}`,
        reason: "Nobody can move the tag of an immutable release or change its files. The tag of a mutable release can be moved to another commit.",
        help: "Ask the maintainers whether they turned immutable releases off, and why.",
        facts: [
          {
            label: `immutable release${tag === void 0 ? "" : ` ${tag}`}`,
            wanted: "yes",
            found: release.kind === "known" ? "no" : "no release"
          }
        ]
      }
    ];
  }
});

// src/weighing/account-history.ts
var humanBehind = (account) => account.kind === "staged" ? account.approver : account.kind === "human" ? account.name : void 0;
function hasPublishedBefore(account, candidate, cooldown) {
  const published = publicationTime(candidate)?.at;
  if (candidate.claimed.kind !== "known" || published === void 0) return false;
  return [...candidate.claimed.value.versions.values()].some(({ version, account: other, publishedAt }) => {
    const earlier = publishedAt === void 0 ? void 0 : elapsed(publishedAt, published);
    if (version === candidate.change.after.version || other === void 0 || earlier === void 0 || earlier < cooldown) return false;
    return sameAccount(account, other);
  });
}
function sameAccount(a, b) {
  const [left, right] = [humanBehind(a), humanBehind(b)];
  if (left !== void 0 || right !== void 0) return left === right;
  return a.kind === "trusted-publisher" && b.kind === "trusted-publisher" && a.provider === b.provider && a.configId === b.configId;
}

// src/weighing/continuity.ts
function identityDifferences(candidate, baseline) {
  if (candidate.evidence.kind !== "verified" || baseline.evidence.kind !== "verified") return [];
  const before = baseline.evidence.identity;
  const after = candidate.evidence.identity;
  return [
    ...differ2("issuer", before.issuer, after.issuer, "error"),
    ...repositoryDifferences(before, after),
    ...ownerDifferences(before, after),
    ...workflowDifferences(before, after),
    ...signerDifferences(before, after),
    ...differ2("trigger", before.buildTrigger, after.buildTrigger, "error"),
    ...refDifferences(candidate, baseline, before, after),
    ...lost(
      "environment",
      before.deploymentEnvironment,
      after.deploymentEnvironment,
      after.deploymentEnvironment === void 0 ? "error" : "warning"
    ),
    ...lost("runner environment", before.runnerEnvironment, after.runnerEnvironment)
  ];
}
function identityKept(candidate) {
  const baseline = releaseLine(candidate);
  if (candidate.evidence.kind !== "verified" || baseline?.evidence.kind !== "verified") return false;
  return identityDifferences(candidate, baseline).every((difference) => difference.level !== "error");
}
var certifiesGitHubRun = (identity) => identity.issuer === GITHUB_ISSUER || runInvocation(identity) !== void 0;
var workflowPath = (identity) => pathWithin(identity, identity.buildConfigUri);
function pathWithin({ sourceRepositoryUri, sourceRepositoryRef }, uri) {
  const prefix = `${sourceRepositoryUri}/`;
  const suffix = `@${sourceRepositoryRef ?? ""}`;
  if (sourceRepositoryRef === void 0 || uri.length <= prefix.length + suffix.length) return void 0;
  const path = uri.slice(prefix.length, uri.length - suffix.length);
  return uri === `${prefix}${path}${suffix}` ? path : void 0;
}
function differ2(label, before, after, level) {
  return before === after ? [] : [{ label, before, after, level }];
}
var lost = (label, before, after, level = "warning") => before === void 0 ? [] : differ2(label, before, after, level);
function repositoryDifferences(before, after) {
  const [was, is2] = [before.sourceRepositoryIdentifier, after.sourceRepositoryIdentifier];
  const sameName = sameRepositoryName(before.sourceRepositoryUri, after.sourceRepositoryUri);
  const byName = (level) => sameName ? [] : [{ label: "source repository", before: before.sourceRepositoryUri, after: after.sourceRepositoryUri, level }];
  if (was === void 0 || is2 === void 0) return byName("error");
  return was === is2 ? byName("notice") : [...byName("error"), { label: "repository id", before: was, after: is2, level: "error" }];
}
function ownerDifferences(before, after) {
  const [was, is2] = [before.sourceRepositoryOwnerIdentifier, after.sourceRepositoryOwnerIdentifier];
  if (was !== void 0 && is2 !== void 0) return differ2("owner id", was, is2, "error");
  const [wasName, isName] = [before.sourceRepositoryOwnerUri, after.sourceRepositoryOwnerUri];
  if (wasName === void 0 || isName === void 0 || sameRepositoryName(wasName, isName)) return [];
  return [{ label: "owner", before: wasName, after: isName, level: "error" }];
}
function workflowDifferences(before, after) {
  const [was, is2] = [workflowPath(before), workflowPath(after)];
  return was !== void 0 && is2 !== void 0 ? differ2("workflow", was, is2, "error") : differ2("build config URI", before.buildConfigUri, after.buildConfigUri, "error");
}
function signerDifferences(before, after) {
  const signedItself = before.buildSignerUri === before.buildConfigUri;
  if (signedItself && after.buildSignerUri === after.buildConfigUri || before.buildSignerUri === after.buildSignerUri) return [];
  const [was, is2] = [pathWithin(before, before.buildSignerUri), pathWithin(after, after.buildSignerUri)];
  if (was !== void 0 && is2 !== void 0) return differ2("signer", was, is2, "error");
  const pinned = signedItself ? void 0 : reusableWorkflow(before.buildSignerUri);
  const level = pinned !== void 0 && pinned === reusableWorkflow(after.buildSignerUri) ? "warning" : "error";
  return differ2("signer", before.buildSignerUri, after.buildSignerUri, level);
}
var reusableWorkflow = (uri) => /^[^@]*\.ya?ml@/.exec(uri)?.[0];
var TAG = "refs/tags/";
var BRANCH = "refs/heads/";
var is = (kind, ref) => ref?.slice(0, kind.length) === kind;
function refDifferences(candidate, baseline, before, after) {
  const was = mergedInto(before.sourceRepositoryRef);
  const now = isOfMergeQueue(candidate, after) ? mergedInto(after.sourceRepositoryRef) : after.sourceRepositoryRef;
  const template = was?.includes(baseline.package.version) === true ? was.replaceAll(baseline.package.version, VERSION) : void 0;
  if (was === now || template !== void 0 && template === now?.replaceAll(candidate.change.after.version, VERSION)) return [];
  const difference = { label: "ref", before: was, after: now };
  if (is(TAG, was) && is(TAG, now))
    return template === void 0 || namesVersion(candidate, now) ? [] : [{ ...difference, level: "warning" }];
  if (is(BRANCH, was) && is(TAG, now)) return [{ ...difference, level: "warning" }];
  return [{ ...difference, ...levelOfBranch(candidate, now) }];
}
var QUEUE = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]{7,64}$/;
function mergedInto(ref) {
  const [, branch] = QUEUE.exec(ref ?? "") ?? [];
  return branch === void 0 ? ref : `${BRANCH}${branch}`;
}
function isOfMergeQueue({ commit }, { buildTrigger, sourceRepositoryRef }) {
  if (buildTrigger === "merge_group") return true;
  const branch = mergedInto(sourceRepositoryRef)?.slice(BRANCH.length);
  const positions = commit.kind === "known" ? commit.value.positions : [];
  return positions.some((position) => position.branch === branch && (position.status === "identical" || position.status === "behind"));
}
var VERSION = "\0";
var namesVersion = ({ change }, ref) => ref?.includes(change.after.version) === true;
function levelOfBranch({ commit }, ref) {
  if (!is(BRANCH, ref)) return { level: "error" };
  if (commit.kind === "unavailable") return { level: "error", undetermined: true };
  return { level: commit.kind === "known" && ref === `${BRANCH}${commit.value.defaultBranch}` ? "warning" : "error" };
}

// src/weighing/requirement.ts
function runRequirement(standing, policy) {
  return standingEntry(standing)?.run ?? policy.settings.run;
}
function statesRunRequired(standing, policy) {
  const stated = standingEntry(standing)?.run ?? (policy.settings.runStated === true ? policy.settings.run : void 0);
  return stated === "required";
}
function namedAccounts(standing) {
  if (standing.kind === "unattested") {
    const { accounts: names2, declaredAt } = standing.entry;
    return isNonEmpty(names2) ? { names: names2, declaredAt, key: "accounts" } : void 0;
  }
  const publisher = expectedPublisher(standing);
  const names = publisher?.maintainers.npm;
  return publisher === void 0 || names === void 0 ? void 0 : { names, declaredAt: publisher.declaredAt, key: "maintainers.npm" };
}
function judgedByContinuity(standing) {
  return standing.kind === "unlisted" || standing.kind === "uncovered";
}

// src/weighing/with-witness.ts
function withWitness(violation4, candidate, ...from) {
  const text = witnessText(candidate);
  const [first] = from.flatMap((time) => time ?? []).toSorted();
  const withFact = text === void 0 ? violation4 : { ...violation4, facts: [...violation4.facts, factOf(text, candidate)] };
  const wait = first === void 0 ? void 0 : elapsed(candidate.now, first);
  if (wait !== void 0 && wait <= 0) return { ...withFact, atMost: lowerLevel(violation4.atMost ?? "warning", "warning") };
  const withSource = witnessOf(candidate) === "none" ? withClause(withFact, text) : withFact;
  if (first === void 0 || (violation4.atMost ?? "error") !== "error") return withSource;
  return { ...withSource, readyAt: first, waitsFor: "the time in which a theft is noticed" };
}
function factOf(text, candidate) {
  const found = contradicts(candidate) ? `${text}, but its manifest says something else` : text;
  return { label: "source repository shows", found: shown(found) };
}
var withClause = (violation4, text) => text === void 0 ? violation4 : { ...violation4, message: `${violation4.message}, and ${shown(text)}` };

// src/rules/account-changed.ts
var account_changed_default = defineRule({
  restsOn: ["metadata"],
  isFixed: false,
  exemptible: "when-asked",
  trustAnswers: "continuity",
  summary: "the registry account that published it is not the one that published the replaced version",
  defaultLevel: "error",
  follows: ["attestation-lost", "publisher-changed"],
  check: ({ candidate, policy, standing }) => {
    const pair = claimedPair(candidate);
    const [before, after] = [pair?.before.account, pair?.after.account];
    if (!judgedByContinuity(standing) || pair === void 0 || before === void 0 || after === void 0) return [];
    if (after.kind === "human" && before.kind !== "human") return [];
    const level = levelOf(before, after, isKnown(after, pair.before, candidate, cooldownOf(standing, policy)));
    if (level === "none") return [];
    const finalLevel = level === "error" && identityKept(candidate) ? isSetUpAnew(before, after) ? "notice" : "warning" : level;
    const violation4 = changed(candidate, pair.before, before, after, finalLevel);
    return finalLevel === "error" ? [withWitness(violation4, candidate, vouchedFrom(candidate, standing, policy, "reproduced"))] : [violation4];
  }
});
function isKnown(after, before, candidate, cooldown) {
  const name = humanBehind(after);
  const maintained = after.kind === "staged" && name !== void 0 && before.maintainers?.includes(name) === true;
  return maintained || hasPublishedBefore(after, candidate, cooldown);
}
function levelOf(before, after, known) {
  if (ACCOUNT_RANK[after.kind] > ACCOUNT_RANK[before.kind]) return "none";
  const other = known ? "notice" : "error";
  if (before.kind === "human" && after.kind === "human") return before.name === after.name ? "none" : other;
  if (before.kind === "staged" && after.kind === "staged") return before.approver === after.approver ? "none" : other;
  if (before.kind !== "trusted-publisher" || after.kind !== "trusted-publisher") return "error";
  return before.provider === after.provider && before.configId === after.configId ? "none" : other;
}
var isSetUpAnew = (before, after) => before.kind === "trusted-publisher" && after.kind === "trusted-publisher" && before.provider === after.provider;
function changed(candidate, replaced, before, after, level) {
  const { after: pkg } = candidate.change;
  return {
    message: isSetUpAnew(before, after) ? `the trusted publisher of ${pkg.name} was configured again between ${replaced.version} and ${pkg.version}` : `${spec(pkg)} was published by ${shown(describeAccount(after))}, but ${pkg.name}@${replaced.version} by ${shown(describeAccount(before))}`,
    reason: "A package can change hands by agreement or by theft. The registry shows only that it did.",
    help: `Ask the maintainers whether ${isSetUpAnew(before, after) ? "they configured it again" : "the new account is theirs"}. Until then stay on ${pkg.name}@${replaced.version}.`,
    facts: facts2(before, after),
    atMost: level
  };
}
function facts2(before, after) {
  const accounts = { label: "account (claimed)", wanted: describeAccount(before), found: describeAccount(after) };
  if (before.kind !== "trusted-publisher" || after.kind !== "trusted-publisher") return [accounts];
  const configuration = {
    label: "trusted publisher configuration (claimed)",
    wanted: before.configId ?? "none",
    found: after.configId ?? "none"
  };
  return isSetUpAnew(before, after) ? [configuration] : [accounts, configuration];
}

// src/rules/account-unexpected.ts
var account_unexpected_default = defineRule({
  restsOn: ["account"],
  isFixed: false,
  exemptible: "when-asked",
  summary: "the policy does not name the registry account that published it",
  defaultLevel: "error",
  follows: ["source-changed", "exotic-source-added"],
  check: ({ candidate, standing }) => {
    const { claimed, change, evidence } = candidate;
    const wanted = namedAccounts(standing);
    if (wanted?.key === "accounts" && hasNoAccount(candidate)) return [nobodys(candidate, wanted)];
    const account = claimsOf(claimed, change.after.version)?.account;
    if (wanted === void 0 || account === void 0 || wanted.names.includes(nameOf(account))) return [];
    if (account.kind === "trusted-publisher" && wanted.key === "maintainers.npm" && evidence.kind !== "unattested") return [];
    return [
      {
        message: `${spec(change.after)} was published by ${shown(describeAccount(account))}, which the policy does not name`,
        reason: "An account that was added recently, or whose token was stolen, publishes under its own name.",
        help: wayOut(candidate, account, wanted, standing),
        facts: [{ label: "account (claimed)", wanted: wanted.names.join(", "), found: describeAccount(account) }]
      }
    ];
  }
});
var hasNoAccount = ({ change: { after } }) => ["git", "tarball", "file"].includes(after.source.kind);
function nobodys({ change: { after } }, { names, declaredAt }) {
  const source = sourceText(after.source, after.version);
  return {
    message: `${spec(after)} does not come from a registry, so no account published it`,
    reason: "The policy names accounts for this package. That demand holds for every source; otherwise any address would get around it.",
    help: `Restore the registry's package at ${after.location.file}:${after.location.line}. The policy entry that names the accounts is at ${declaredAt.file}:${declaredAt.line}.`,
    facts: [{ label: "account (claimed)", wanted: names.join(", "), found: `none, of ${source}` }]
  };
}
function wayOut({ evidence }, account, { key }, standing) {
  if (evidence.kind === "verified" && standing.kind === "unattested")
    return `Ask the maintainers whether they publish from ${shown(evidence.identity.sourceRepositoryUri)} now.`;
  const who = shown(nameOf(account));
  return account.kind === "trusted-publisher" && key === "maintainers.npm" ? `Ask the maintainers why ${who} published it without an attestation.` : `Ask the maintainers whether ${who} publishes for them.`;
}
var nameOf = (account) => humanBehind(account) ?? account.name;

// src/weighing/run-actors.ts
var strangersOf = (run, allowed) => actorsOf(run).filter(({ login }) => login === void 0 || !allowed.some((one) => sameRepositoryName(one, login)));
function actorsOf({ actor, triggeringActor, approvers }) {
  return [
    { role: "actor", login: actor },
    { role: "triggering actor", login: triggeringActor },
    ...approvers.kind === "known" ? approvers.value.map((login) => ({ role: "approver", login })) : []
  ];
}

// src/rules/actor-unexpected.ts
var actor_unexpected_default = defineRule({
  restsOn: ["run"],
  isFixed: false,
  exemptible: "when-asked",
  summary: "the person who started or approved the publishing run is not a maintainer that the policy names",
  defaultLevel: "error",
  check: ({ candidate: { run, change }, standing }) => {
    const publisher = expectedPublisher(standing);
    const allowed = publisher?.maintainers.github;
    if (publisher === void 0 || allowed === void 0 || run.kind !== "known") return [];
    const strangers = strangersOf(run.value, allowed);
    if (strangers.length === 0) return [];
    return [
      {
        message: `${spec(change.after)} was published by a run that somebody other than the named maintainers ${strangers.some((s) => s.role === "approver") ? "approved" : "started"}`,
        reason: "The right workflow on the right branch can still be started by the wrong person, for example with a comment.",
        help: `Ask the maintainers of ${publisher.repository} who that is, and whether they belong to the project.`,
        facts: strangers.map(({ role, login }) => ({
          label: role,
          wanted: allowed.join(", "),
          found: login ?? "an account that no longer exists"
        }))
      }
    ];
  }
});

// src/rules/alias-added.ts
var alias_added_default = defineRunRule({
  restsOn: ["lockfile"],
  isFixed: false,
  summary: "an alias installs another package under a name that was locked before",
  defaultLevel: "warning",
  check: ({ taken = [] }) => taken.map(violationOf)
});
function violationOf({ name, before, after }) {
  return {
    message: `${spec(after)} is installed as ${name}, which was ${spec(before)} before`,
    reason: `Code that imports ${name} gets another package, from another publisher, under the name that reviewers know.`,
    help: `Review ${after.name} like a new dependency. Ask the author of this change why it replaces ${name}.`,
    facts: [{ label: name, wanted: before.name, found: after.name }],
    location: after.location
  };
}

// src/rules/attestation-invalid.ts
var attestation_invalid_default = defineRule({
  restsOn: ["attestation"],
  isFixed: true,
  exemptible: "never",
  summary: "attestations exist, but they do not verify",
  defaultLevel: "error",
  follows: ["integrity-changed"],
  check: ({ candidate: { change, evidence } }) => {
    if (evidence.kind !== "invalid") return [];
    return [
      {
        message: `the attestations of ${spec(change.after)} do not verify`,
        reason: "Either the package was changed after it was signed, or the attestation was made for something else.",
        help: `Do not install ${spec(change.after)}. Compare the lockfile's integrity with the registry's. If they agree, report the version to the registry.`,
        facts: [{ label: evidence.code, found: evidence.detail }]
      }
    ];
  }
});

// src/rules/attestation-lost.ts
var attestation_lost_default = defineRule({
  restsOn: ["attestation"],
  isFixed: false,
  exemptible: "when-asked",
  summary: "a version has no attestation, although the version that it replaces had one",
  defaultLevel: "error",
  follows: ["integrity-changed", "source-changed", "exotic-source-added", "registry-unexpected", "attestation-missing"],
  check: ({ candidate, policy, standing }) => {
    const found = whatIsThere(candidate);
    if (standing.kind === "unattested" || found === void 0) return [];
    const attested = candidate.baseline.filter(({ evidence }) => evidence.kind === "verified" || evidence.kind === "invalid");
    const decisive = attested.find((baseline) => baseline.relation === "release-line") ?? attested[0];
    if (decisive === void 0) return [];
    const from = [vouchedFrom(candidate, standing, policy, "tagged"), oldEnoughUnwitnessedFrom(candidate, policy)];
    return [withWitness(lost2(candidate, decisive, found), candidate, ...from)];
  }
});
function whatIsThere({ change, evidence, claimed }) {
  if (evidence.kind === "unattested") return claimed.kind === "unavailable" ? void 0 : "no attestation";
  const { kind } = change.after.source;
  return evidence.kind === "not-applicable" && kind !== "workspace" && kind !== "bundled" ? `a ${kind} source, which cannot be attested` : void 0;
}
function lost2(candidate, { package: before, evidence, relation }, found) {
  const { after } = candidate.change;
  const repository2 = evidence.kind === "verified" ? evidence.identity.sourceRepositoryUri : void 0;
  const had = evidence.kind === "verified" ? "had a provenance attestation" : "had attestations (which do not verify)";
  const common = {
    message: `${spec(after)} has ${found}, but ${spec(before)}${relation === "package-wide" ? ", on another release line" : ""} ${had}`,
    facts: [{ label: "source repository", wanted: repository2 ?? "an attested one", found: "none" }]
  };
  if (relation === "package-wide")
    return {
      ...common,
      reason: "Many old release lines never had attestations, so this alone does not block.",
      help: "Nothing has to be done if this release line never had attestations. Look at its earlier versions.",
      atMost: "notice"
    };
  return {
    ...common,
    reason: "A publish outside the usual workflow, for example with a stolen token, leaves exactly this trace.",
    help: wayOut2(candidate, before, repository2)
  };
}
function wayOut2({ change, evidence }, before, repository2) {
  if (evidence.kind === "not-applicable") {
    const { file, line } = change.after.location;
    return `Find out who changed the source at ${file}:${line} and why. Until then stay on ${spec(before)}.`;
  }
  const maintainers = repository2 === void 0 ? "the maintainers" : `the maintainers of ${repository2}`;
  return `Ask ${maintainers} whether they published this version by hand. Until then stay on ${spec(before)}.`;
}

// src/rules/attestation-missing.ts
var attestation_missing_default = defineRule({
  restsOn: ["attestation"],
  isFixed: false,
  exemptible: "when-asked",
  summary: "the policy names a publisher, but the version has no attestation",
  defaultLevel: "error",
  follows: ["integrity-changed", "source-changed", "exotic-source-added", "registry-unexpected"],
  check: ({ candidate, standing }) => {
    if (standing.kind !== "unproven") return [];
    const { change, evidence, claimed } = candidate;
    const { after } = change;
    if (!isMissing(after, evidence) || evidence.kind === "unattested" && claimed.kind === "unavailable") return [];
    const { publisher } = standing.entry;
    const account = claimsOf(claimed, after.version)?.account;
    const missing = {
      message: `${spec(after)} has no attestation, but the policy names its publisher`,
      reason: "Without this rule, publishing without an attestation would be the easiest way around the policy.",
      help: evidence.kind === "not-applicable" ? `Find out who changed the source at ${after.location.file}:${after.location.line} and why. ${publisher.repository} attests only what comes from the registry.` : `Ask the maintainers of ${publisher.repository} whether they published this version by hand.`,
      facts: [
        { label: "publisher", wanted: `${publisher.name} (${publisher.repository})`, found: "none" },
        ...account === void 0 ? [] : [{ label: "account (claimed)", found: account.kind === "staged" ? account.approver : account.name }]
      ]
    };
    return [withWitness(missing, candidate)];
  }
});
function isMissing(pkg, evidence) {
  if (evidence.kind === "unattested") return true;
  return evidence.kind === "not-applicable" && pkg.source.kind !== "workspace" && pkg.source.kind !== "bundled";
}

// src/weighing/mirror.ts
var isBehindMirror = ({ evidence, baseline }) => [evidence, ...baseline.map((one) => one.evidence)].some((one) => one.kind === "unavailable" && one.notServed === true);
function askOrigin(name) {
  const owner = registryOwner(name);
  return {
    title: `Ask ${owner}'s own registry for evidence`,
    text: `Set \`registry: public\` (input of the action; \`--registry public\`). ${owner} itself is then asked for evidence. Packages still come from the mirror.`
  };
}
var isAskedAtOrigin = ({ askedAt, change }) => askedAt !== void 0 && askedAt === publicAddresses(change.after.name)[0];
function mirrorCure(candidate) {
  const { name } = candidate.change.after;
  if (!isAskedAtOrigin(candidate)) return askOrigin(name);
  const owner = registryOwner(name);
  return {
    title: `Let requests for attestations reach ${owner}`,
    text: `A proxy between this machine and ${candidate.askedAt ?? ""} answers for it, and does not serve attestations. Let the runner reach ${owner} itself under \`${registryFor(name)?.attestationsFolder ?? ""}\`, directly or through \`HTTPS_PROXY\`.`
  };
}

// src/rules/attestation-unavailable.ts
var attestation_unavailable_default = defineRule({
  restsOn: [],
  isFixed: true,
  exemptible: "never",
  summary: "the attestations could not be fetched, so nothing is known about them",
  defaultLevel: "error",
  check: ({ candidate, standing }) => {
    if (standing.kind === "denied") return [];
    const { change, evidence } = candidate;
    if (evidence.kind === "unavailable")
      return [isForArchive(candidate) ? archiveMissing(candidate, evidence) : unavailable(change.after, evidence, candidate)];
    const baseline = releaseLine(candidate);
    if (baseline?.evidence.kind !== "unavailable" || !isCompared(change.after, evidence)) return [];
    return [unavailable(baseline.package, baseline.evidence, candidate)];
  }
});
function isCompared(pkg, evidence) {
  return evidence.kind !== "invalid" && pkg.source.kind !== "workspace" && pkg.source.kind !== "bundled";
}
var isForArchive = ({ archive }) => archive.kind === "unavailable" || archive.kind === "absent";
function archiveMissing(candidate, evidence) {
  const pkg = candidate.change.after;
  return {
    ...unavailable(pkg, evidence, candidate),
    message: `the ${archiveWord(pkg.name)} of ${spec(pkg)} could not be fetched`,
    reason: `The lockfile has no sha512, so only the ${archiveWord(pkg.name)} itself can show whether the attestations are about the locked bytes.`
  };
}
function unavailable(pkg, evidence, candidate) {
  return {
    message: `the attestations of ${spec(pkg)} could not be fetched`,
    reason: "Without an answer, a missing attestation and a registry outage look the same. So this blocks.",
    help: evidence.notServed === true ? mirrorCure(candidate).text : "Re-run the check. If it fails again, check the status page of the registry.",
    facts: [{ label: evidence.code, found: evidence.detail }],
    undetermined: true
  };
}

// src/weighing/commit-place.ts
function namedBranches(standing) {
  const publisher = expectedPublisher(standing);
  return publisher?.provider === "github-actions" ? publisher.branches : [];
}
function namedTag(standing) {
  const publisher = expectedPublisher(standing);
  return publisher?.provider === "github-actions" ? publisher.tag : void 0;
}
function isOnBranch(record, standing) {
  const named = namedBranches(standing);
  const counting = record.positions.filter((position) => named.length === 0 || named.includes(position.branch));
  if (counting.length === 0) return void 0;
  return counting.some((position) => position.status === "identical" || position.status === "behind");
}
var LATE = DAY;
function tagTrouble(tag, identity, candidate) {
  if (tag.commit !== identity.sourceRepositoryDigest) return "elsewhere";
  const published = publicationTime(candidate);
  const delay = tag.taggedAt === void 0 || published === void 0 ? void 0 : elapsed(published.at, tag.taggedAt);
  return delay !== void 0 && delay > LATE ? "late" : void 0;
}
function asksForCommit(standing, policy, demanded) {
  return statesRunRequired(standing, policy) || namedBranches(standing).length > 0 || namedTag(standing) !== void 0 || demanded.has("commit");
}

// src/weighing/missing.ts
function missingFact(answer, what, incomplete2 = "incomplete") {
  if (answer.kind === "unavailable") return { label: answer.code, found: answer.detail };
  return { label: what, found: { absent: "not found", "not-asked": "not asked", incomplete: incomplete2 }[answer.kind] };
}

// src/rules/commit-unavailable.ts
var commit_unavailable_default = defineRule({
  restsOn: [],
  isFixed: false,
  exemptible: "when-asked",
  summary: "the attested commit or its tag could not be looked up, which blocks only if the policy asks for it",
  defaultLevel: "notice",
  check: (trial) => {
    const { candidate, standing } = trial;
    if (standing.kind === "denied") return [];
    const own = evidenceOf(candidate.change.after.name);
    return own === void 0 ? attestedUnavailable(trial) : ownUnavailable(own.unanswered(candidate));
  }
});
function attestedUnavailable({ candidate, policy, standing, demanded }) {
  const { commit, tag, evidence, change } = candidate;
  if (evidence.kind !== "verified" || !certifiesGitHubRun(evidence.identity)) return [];
  if (commit.kind === "unavailable" && commit.code === "replaced") return [anotherRepository(candidate.change, commit)];
  const asked = asksForCommit(standing, policy, demanded);
  const say = (what, answer) => violation(`${what} ${spec(change.after)}`, answer, asked);
  if (commit.kind === "not-asked" && !asked) return [];
  if (commit.kind !== "known") return [say("the commit of", commit)];
  if (isOnBranch(commit.value, standing) === void 0) return [say("the branches with the commit of", { kind: "not-asked" })];
  const tagIsNeeded = namedTag(standing) !== void 0 || demanded.has("tag");
  if (tag.kind === "unavailable" || tag.kind === "not-asked" && tagIsNeeded) return [say("the tag of", tag)];
  return [];
}
function anotherRepository({ after }, { code, detail }) {
  return {
    message: `the repository that ${spec(after)} was built from cannot be asked: another repository has its name today`,
    reason: "Anybody can register a repository name that was given up. The new repository says nothing about the certified one.",
    help: "Find out what happened to the project. It may have been renamed or deleted. Until then keep the version that you have.",
    facts: [{ label: code, found: detail }],
    undetermined: true
  };
}
function violation(what, answer, asked) {
  return {
    message: answer.kind === "absent" ? `GitHub does not have ${what}` : `there was no answer about ${what}`,
    reason: asked ? "The policy asks which branch holds the commit, and there was no answer." : "The place of the commit is one sign among several, and the policy does not ask for it.",
    help: asked ? "Re-run the check. If it fails again, check the status page of GitHub and the rate limit of the token (`GITHUB_TOKEN`; `evidence-token` of the action)." : "Nothing has to be done. Re-run the check to ask once more.",
    facts: [missingFact(answer, "commit")],
    ...asked ? { undetermined: true } : {}
  };
}
function ownUnavailable(unanswered2) {
  if (unanswered2 === void 0) return [];
  const { about, reason, help, answer } = unanswered2;
  return [
    {
      message: `there was no answer about ${about}`,
      reason,
      help,
      facts: [{ label: answer.code, found: answer.detail }],
      undetermined: true
    }
  ];
}

// src/rules/commit-unreachable.ts
var commit_unreachable_default = defineRule({
  restsOn: ["commit"],
  isFixed: false,
  exemptible: "when-asked",
  summary: "the attested commit is on no branch that the rule accepts: it may belong to a fork, or to no branch at all",
  defaultLevel: "error",
  check: ({ candidate, standing }) => {
    const { commit, evidence } = candidate;
    if (commit.kind !== "known" || evidence.kind !== "verified" || isOnBranch(commit.value, standing) !== false) return [];
    const named = namedBranches(standing);
    const byTag = named.length > 0 ? "does not count" : whatTheTagSays(candidate, evidence.identity, commit.value, namedTag(standing));
    if (byTag === "released from it") return [];
    const violation4 = unreachable(candidate, evidence.identity, commit.value);
    if (byTag === "not known") return [unanswered(violation4)];
    return [byTag === "points at it" ? { ...violation4, atMost: "warning" } : violation4];
  }
});
function whatTheTagSays(candidate, identity, { positions, before, defaultBranch }, named) {
  const { tag } = candidate;
  if (identity.sourceRepositoryRef === `${BRANCH2}${defaultBranch}`) return "does not count";
  if (before?.kind === "unavailable") return "not known";
  if (before?.kind === "known" && (before.value === "identical" || before.value === "behind")) return "does not count";
  if (tag.kind === "unavailable") return "not known";
  if (tag.kind !== "known" || tagTrouble(tag.value, identity, candidate) !== void 0) return "does not count";
  const related = positions.some((position) => position.status !== "unrelated");
  if (!related) return "does not count";
  if (!isReleasedFrom(identity, tag.value.name, named)) return "points at it";
  return releasedFromBranchBefore(candidate) ? "does not count" : "released from it";
}
function isReleasedFrom({ sourceRepositoryRef: ref }, tag, named) {
  return ref === `${TAG2}${tag}` || named !== void 0 && ref?.slice(0, TAG2.length) === TAG2;
}
function releasedFromBranchBefore(candidate) {
  const before = releaseLine(candidate);
  return before?.evidence.kind === "verified" && before.evidence.identity.sourceRepositoryRef?.slice(0, BRANCH2.length) === BRANCH2;
}
var BRANCH2 = "refs/heads/";
var TAG2 = "refs/tags/";
function unreachable({ change }, identity, { positions }) {
  const repository2 = shown(identity.sourceRepositoryUri);
  return {
    message: `the commit that ${spec(change.after)} was built from is not on ${positions.map((position) => shown(position.branch)).join(" or ")}`,
    reason: "Nobody reviewed a commit that was never merged. An attacker can push one beside the branch and publish from it.",
    help: `Look at ${repository2}/commit/${shown(identity.sourceRepositoryDigest)} and ask the maintainers whether they released from it.`,
    facts: positions.map(({ branch, status }) => ({ label: `commit relative to ${branch}`, wanted: "identical or behind", found: status }))
  };
}

// src/rules/commit-unreviewed.ts
var commit_unreviewed_default = defineRule({
  restsOn: ["review"],
  isFixed: false,
  exemptible: "when-asked",
  summary: "no merged pull request contains the attested commit, or its signature does not verify",
  defaultLevel: "off",
  check: ({ candidate: { review, evidence, change } }) => {
    if (evidence.kind !== "verified" || !certifiesGitHubRun(evidence.identity)) return [];
    const facts3 = review.kind !== "known" ? [] : factsOf(review.value.mergedPullRequest, review.value.signatureVerified);
    if (review.kind === "known" && facts3.length === 0) return [];
    const { sourceRepositoryUri, sourceRepositoryDigest } = evidence.identity;
    const violation4 = {
      message: review.kind === "known" ? `the commit that ${spec(change.after)} was built from was not reviewed` : `it is not known whether the commit that ${spec(change.after)} was built from was reviewed`,
      reason: review.kind === "known" ? "If an attacker changed the source itself, everything in the certificate is right. Only the review is missing." : "The policy asks for review, and there was no answer whether one took place.",
      help: `Read ${shown(sourceRepositoryUri)}/commit/${shown(sourceRepositoryDigest)}, and ask the maintainers who reviewed it.`,
      facts: review.kind === "unavailable" ? [{ label: review.code, found: review.detail }] : facts3
    };
    return [review.kind === "known" ? violation4 : unanswered(violation4)];
  }
});
function factsOf(pullRequest, signatureVerified) {
  return [
    ...pullRequest === void 0 ? [{ label: "merged pull request", wanted: "one", found: "none" }] : [],
    ...signatureVerified ? [] : [{ label: "commit signature", wanted: "verified", found: "not verified" }]
  ];
}

// src/rules/dependency-unlisted.ts
var dependency_unlisted_default = defineRule({
  restsOn: ["policy"],
  isFixed: false,
  exemptible: "when-asked",
  trustAnswers: "listing",
  summary: "the policy lets in only packages that it names (`unlisted: block`), and does not name this one",
  defaultLevel: "error",
  check: ({ candidate: { change, evidence }, policy, standing }) => {
    const { after } = change;
    if (standing.kind !== "unlisted" || policy.settings.unlisted !== "block") return [];
    if (after.source.kind === "workspace" || after.source.kind === "bundled") return [];
    return [
      {
        message: `${spec(after)} is not named by the policy`,
        reason: "The policy lets in only packages whose publisher it names.",
        help: `If you want the package, name its publisher in ${policyFile(policy)}.`,
        facts: [
          { label: "source repository", found: evidence.kind === "verified" ? evidence.identity.sourceRepositoryUri : "not attested" },
          ...after.via.length === 0 ? [] : [{ label: "brought in by", found: after.via.join(", ") }]
        ]
      }
    ];
  }
});

// src/rules/dependency-unmet.ts
var MAX_TOLD = 20;
var REASONS = {
  anew: "`npm ci` of npm 7 installs any version that the registry then has for this range. Nobody has judged that version. Later majors of npm refuse such a lockfile.",
  refused: "A frozen install refuses such a lockfile, unless the package manager is configured to accept it. An ordinary install adds a version that was not judged."
};
var dependency_unmet_default = defineRunRule({
  restsOn: ["lockfile"],
  isFixed: false,
  summary: "a manifest or a locked package asks for a version that the lockfile does not lock",
  defaultLevel: "error",
  check: ({ unmet = [] }) => unmet.slice(0, MAX_TOLD).map((unclosed) => violationOf2(unclosed, unmet.length))
});
function violationOf2({ outcome: outcome2, name, range, askers, file, line, why }, all) {
  return {
    message: why,
    reason: REASONS[outcome2 === "anew" ? "anew" : "refused"],
    help: "Let the package manager write the lockfile again from the package.json of this pull request. Commit both.",
    facts: [
      { label: "asked for", found: `${name}@${range}` },
      { label: "by", found: askers.join(", ") },
      ...all > MAX_TOLD ? [{ label: "in all", found: `${all}, of which ${MAX_TOLD} are shown` }] : []
    ],
    location: { file, line },
    ...outcome2 !== "anew" && { atMost: outcome2 === "tolerated" ? "notice" : "warning" }
  };
}

// src/rules/dormant-release.ts
var DORMANT = 365 * DAY;
var dormant_release_default = defineRule({
  restsOn: ["metadata"],
  isFixed: false,
  exemptible: "when-asked",
  summary: "it is the first version of the package in more than a year",
  defaultLevel: "warning",
  check: ({ candidate }) => {
    const { claimed, change } = candidate;
    const published = publicationTime(candidate);
    if (claimed.kind !== "known" || published === void 0) return [];
    const gaps = [...claimed.value.times].filter(([version]) => version !== change.after.version).flatMap(([, at]) => elapsed(at, published.at) ?? []).filter((gap2) => gap2 >= 0);
    const gap = gaps.length === 0 ? 0 : gaps.reduce((least, one) => Math.min(least, one));
    if (gap <= DORMANT) return [];
    return [
      {
        message: `${spec(change.after)} was published ${duration(gap)} after any other version of the package`,
        reason: "Few people watch a package that is no longer maintained, and its owner’s account may have changed hands.",
        help: "Check whether the project announces the release, and who made it.",
        facts: [{ label: "since the previous publish (claimed)", wanted: `at most ${exactDuration(DORMANT)}`, found: duration(gap) }]
      }
    ];
  }
});

// src/rules/environment-unexpected.ts
var environment_unexpected_default = defineIdentityRule("environment-unexpected", {
  summary: "it was not published in the deployment environment that the policy names",
  clause: "outside the deployment environment that the policy names",
  reason: "Required reviewers and branch limits apply only inside the environment. Nobody had to approve a run outside of it."
});

// src/weighing/exemption-facts.ts
var exemptionFacts = ({ rules: rules2, reason }, because) => [
  { label: "why", found: because },
  { label: "rules", found: rules2.join(", ") },
  { label: "reason given", found: reason }
];

// src/rules/exemption-expired.ts
var exemption_expired_default = defineRunRule({
  restsOn: ["policy"],
  isFixed: false,
  summary: "an exemption would have lifted a finding, but it has expired",
  defaultLevel: "warning",
  check: ({ exemptions }) => exemptions.flatMap(
    ({ exemption, use }) => use.kind !== "over" ? [] : [
      {
        message: `the exemption for ${exemption.package}@${exemption.version} ended on ${exemption.expires.slice(0, 10)}`,
        reason: "An exemption ends on its date, so that an exception does not become permanent.",
        help: `It lifts nothing any more. Remove it, or decide again and change its \`expires\`, at ${exemption.declaredAt.file}:${exemption.declaredAt.line}.`,
        facts: exemptionFacts(exemption, `ended on ${exemption.expires.slice(0, 10)}`),
        location: exemption.declaredAt
      }
    ]
  )
});

// src/rules/exemption-unused.ts
var exemption_unused_default = defineRunRule({
  restsOn: ["policy"],
  isFixed: false,
  summary: "an exemption lifts no finding",
  defaultLevel: "warning",
  check: ({ exemptions }) => exemptions.flatMap(
    ({ exemption, use }) => use.kind !== "unused" ? [] : [
      {
        message: `the exemption for ${exemption.package}@${exemption.version} lifts nothing`,
        reason: "An exemption that stays longer than its reason can hide a finding that it was not meant for.",
        help: "Remove it. An attacker may use an exception that nobody needs.",
        facts: exemptionFacts(exemption, use.because),
        location: exemption.declaredAt
      }
    ]
  )
});

// src/rules/exotic-source-added.ts
var exotic_source_added_default = defineRule({
  restsOn: ["lockfile"],
  isFixed: false,
  exemptible: "at-init",
  summary: "a new dependency comes from git, a URL or a file",
  defaultLevel: "error",
  firstStep: "put-back",
  check: ({ candidate: { change } }) => {
    const { after } = change;
    const { source } = after;
    if (change.kind !== "added" || source.kind !== "git" && source.kind !== "tarball" && source.kind !== "file") return [];
    const found = sourceText(source, after.version);
    return [
      {
        message: `${spec(after)} is new and comes from ${source.kind === "git" ? "git" : `a ${source.kind}`}`,
        reason: "A package that does not come from a registry cannot be attested and has no age. Its install scripts run all the same.",
        help: `Find out which package asks for it${after.via.length === 0 ? "" : ` (${after.via.join(", ")})`}, and whether that is intended. Leave it out until then.`,
        facts: [
          { label: "source", wanted: "a registry", found },
          ...after.via.length === 0 ? [] : [{ label: "brought in by", found: after.via.join(", ") }]
        ]
      }
    ];
  }
});

// src/rules/files-contradict-source.ts
var files_contradict_source_default = defineRule({
  restsOn: ["source"],
  isFixed: false,
  exemptible: "when-asked",
  summary: "the published archive has files that the source repository lacks, although the replaced version had none",
  defaultLevel: "off",
  check: ({ candidate: { change, sourceEvidence }, standing }) => {
    const { record } = sourceEvidence;
    if (standing.kind === "denied" || record.kind !== "known") return [];
    const { repository: repository2, files, filesBefore } = record.value;
    if (files.kind !== "known" || filesBefore.kind !== "known" || files.value.others === 0 || filesBefore.value.others > 0) return [];
    const { others, differing: differing2 } = files.value;
    const [first = ""] = differing2;
    return [
      {
        message: `${spec(change.after)} holds ${shown(first)}${others === 1 ? "" : ` and ${others - 1} more files`} that ${shown(repository2.fullName)} does not have, although it had every file of the replaced version`,
        reason: "An attack needs no script and no new dependency. One file that was never committed is enough.",
        help: "Compare the file with the repository. If the project began to build its files, it says so.",
        facts: differing2.map((file) => ({ label: "file", wanted: "in the repository", found: file }))
      }
    ];
  }
});

// src/rules/install-input-changed.ts
var install_input_changed_default = defineRunRule({
  restsOn: ["lockfile"],
  isFixed: false,
  summary: "a file that decides what an install fetches or runs is changed, or a lockfile is deleted",
  defaultLevel: "error",
  check: ({ inputs }) => inputs
});

// src/rules/install-script-added.ts
var SCRIPTS = ["preinstall", "install", "postinstall"];
var install_script_added_default = defineRule({
  restsOn: ["metadata"],
  isFixed: false,
  exemptible: "when-asked",
  summary: "a version runs an install script that the replaced version did not have",
  defaultLevel: "warning",
  follows: ["manifest-contradicts-source"],
  check: ({ candidate }) => {
    const { after } = candidate.change;
    const baseline = releaseLine(candidate);
    const before = baseline === void 0 ? predecessors(candidate.change) : [baseline.package];
    const facts3 = newScripts(candidate, before);
    if (facts3.length === 0) return [];
    const isNew = before.length === 0;
    const source = sourceSays(candidate);
    return [
      {
        message: isNew ? `${spec(after)} is new and runs an install script` : `${spec(after)} runs an install script that ${before.map(spec).join(" and ")} did not have${source?.clause ?? ""}`,
        reason: "An install script runs on every developer’s machine and in CI, before any code uses the package.",
        help: `Read the script${source?.where ?? ""}. Until somebody has read it, install without scripts (\`--ignore-scripts\`).`,
        facts: [...facts3, ...source === void 0 ? [] : [source.fact]],
        ...isNew ? { atMost: "notice" } : {}
      }
    ];
  }
});
function sourceSays({ sourceEvidence: { record } }) {
  if (record.kind !== "known" || record.value.manifest.kind !== "known") return void 0;
  const { repository: repository2, manifest } = record.value;
  const name = shown(repository2.fullName);
  const { excess, commit, at } = manifest.value;
  const lacks = excess.some(({ kind }) => kind === "script");
  const place = `${name}, ${at === "default branch" ? "default branch" : `${at} ${commit.slice(0, 10)}`}`;
  const fact = { label: "install script in the source", found: `${lacks ? "none" : "the same"} (${place})` };
  return lacks ? { clause: ` and ${name} does not have`, where: "", fact } : { clause: `, and ${name} has it too`, where: ` in ${name}`, fact };
}
function newScripts({ claimed, change }, before) {
  const now = claimsOf(claimed, change.after.version);
  const then = before.flatMap(({ version }) => claimsOf(claimed, version) ?? []);
  const changed3 = now === void 0 ? [] : SCRIPTS.flatMap((script) => scriptFact(script, now, then, before.length));
  if (changed3.length > 0) return changed3;
  const runs = change.after.installScript ?? now?.hasInstallScript ?? false;
  const ran = before.some((one) => one.installScript ?? claimsOf(claimed, one.version)?.hasInstallScript ?? false);
  return runs && !ran ? [{ label: "install script", wanted: "none", found: "present" }] : [];
}
function scriptFact(script, now, then, replaced) {
  const command = now.installScripts[script];
  if (command === void 0 || then.length < replaced || then.some((claims) => claims.installScripts[script] === command)) return [];
  return [{ label: `${script} (claimed)`, wanted: then[0]?.installScripts[script] ?? "none", found: command }];
}

// src/weighing/digests.ts
function compareChecksum(a, b) {
  if (a === void 0 || b === void 0) return "incomparable";
  if (a === b) return "same";
  const [keyOfA, ...restOfA] = a.split("/");
  const [keyOfB, ...restOfB] = b.split("/");
  if (restOfA.length === 0 && restOfB.length === 0) return a.length === b.length ? "different" : "incomparable";
  return restOfA.length > 0 && restOfB.length > 0 && keyOfA === keyOfB ? "different" : "incomparable";
}
function compareBytes(a, b) {
  const results = [compareIntegrity(a.integrity, b.integrity), compareChecksum(a.checksum, b.checksum)];
  if (results.includes("different")) return "different";
  return results.includes("same") ? "same" : "incomparable";
}

// src/rules/integrity-changed.ts
var integrity_changed_default = defineRule({
  restsOn: ["lockfile"],
  isFixed: true,
  exemptible: "never",
  summary: "the hash of a locked version changed, or is not the hash that the registry has",
  defaultLevel: "error",
  check: ({ candidate }) => {
    const { change, binding } = candidate;
    const { after } = change;
    if (change.kind === "re-resolved" && !isGit(change.before) && !isGit(after) && compareBytes(change.before, after) === "different") {
      return [differs(`${spec(after)} is locked with other bytes than before`, after, change.before.integrity ?? change.before.checksum)];
    }
    if (after.source.kind !== "registry" || binding === "lockfile") return [];
    const served = candidate.otherBytes ?? servedInstead(candidate);
    if (served !== void 0) return [differs(`${spec(after)} is locked with other bytes than the registry has`, after, served)];
    return [...packedAnew(candidate), ...notCompared(candidate)];
  }
});
var isGit = ({ source }) => source.kind === "git" && source.commit !== void 0;
function servedInstead({ change: { after }, claimed, archive }) {
  const claims = claimsOf(claimed, after.version);
  if (compareIntegrity(claims?.integrity, after.integrity) === "different") return claims?.integrity;
  const locked = lockedHash(after.integrity);
  if (locked.kind !== "one") return void 0;
  const { algorithm, hex } = locked;
  if (algorithm === "sha1" && claims?.shasum !== void 0 && claims.shasum !== hex) return `shasum ${claims.shasum}`;
  if (archive.kind !== "known") return void 0;
  if (archive.value[algorithm] !== hex) return `${algorithm} ${archive.value[algorithm]}`;
  const stated = lockedHash(claims?.integrity);
  return stated.kind === "one" && archive.value[stated.algorithm] !== stated.hex ? claims?.integrity : void 0;
}
function notCompared({ change: { after }, evidence, archive }) {
  if (evidence.kind !== "unattested" || archive.kind !== "unavailable" && archive.kind !== "absent") return [];
  const isAbsent = archive.kind === "absent";
  return [
    {
      message: `the bytes of ${spec(after)} could not be compared with the lockfile`,
      reason: `The registry has no hash of the kind that the lockfile has. Only the ${archiveWord(after.name)} itself shows whether they agree.`,
      help: isAbsent ? `Delete the entry at ${after.location.file}:${after.location.line} and let the package manager write it again, with a sha512.` : "Re-run the check. If it fails again, let the package manager write the entry again, with a sha512.",
      facts: [
        { label: archiveWord(after.name), wanted: after.integrity ?? "none", found: isAbsent ? "the registry has none" : archive.detail }
      ],
      ...isAbsent ? {} : { undetermined: true }
    }
  ];
}
function packedAnew({ change }) {
  const { after } = change;
  const before = change.kind === "re-resolved" ? change.before.checksum : void 0;
  if (before === void 0 || after.checksum === void 0 || after.checksum.startsWith("corepack-") || compareChecksum(before, after.checksum) !== "incomparable")
    return [];
  return [
    {
      message: `the checksum of ${spec(after)} has another cache key than before, and could not be shown to belong to its ${archiveWord(after.name)}`,
      reason: "Checksums of two cache keys cannot be compared. Yarn accepts any archive if the cache key is not its own.",
      help: "Install with an empty cache (`yarn cache clean --mirror`, then `yarn install`), and check that the lockfile does not change.",
      facts: [{ label: "checksum", wanted: before, found: after.checksum }],
      atMost: "warning"
    }
  ];
}
function differs(message, after, wanted) {
  return {
    message,
    reason: "A version can be published only once. Other bytes under its name come from somebody else.",
    help: "Do not merge. Delete the entry and let the package manager resolve it again from the registry. Ask the author of the change how the hash came into the lockfile.",
    facts: [{ label: "integrity", wanted: wanted ?? "none", found: after.integrity ?? after.checksum ?? "none" }]
  };
}

// src/rules/integrity-missing.ts
var integrity_missing_default = defineRule({
  restsOn: ["lockfile"],
  isFixed: false,
  exemptible: "at-init",
  summary: "an archive is locked without a hash, or with a weaker hash than before",
  defaultLevel: "error",
  follows: ["source-changed", "exotic-source-added"],
  firstStep: "refuse",
  check: ({ candidate: { change } }) => {
    const { after } = change;
    const { kind } = after.source;
    if (kind !== "registry" && kind !== "tarball" || after.checksum !== void 0) return [];
    if (after.hashOmitted === true && change.kind !== "re-resolved") return [];
    if (after.hashOptional === true && !predecessors(change).some(isHashed)) return [];
    if (after.integrity === void 0) return [unbound(after, `${spec(after)} is locked without a hash`)];
    const kindNow = strongestKind(after.integrity);
    if (kindNow === void 0 || kindNow === "md5") return [unbound(after, `${spec(after)} is locked with an md5, which anybody can forge`)];
    const stronger = kindsBefore(change).find((kindBefore) => isWeaker(kindNow, kindBefore));
    if (stronger === void 0) return [];
    return [unbound(after, `${spec(after)} is locked with a ${kindNow}, but the replaced version had a ${stronger}`)];
  }
});
var isHashed = ({ integrity, checksum }) => integrity !== void 0 || checksum !== void 0;
var kindsBefore = (change) => predecessors(change).flatMap(({ integrity }) => integrity === void 0 ? [] : strongestKind(integrity) ?? []);
function unbound(after, message) {
  return {
    message,
    reason: "Nothing ties the lockfile to the attested bytes, so an install can fetch other bytes.",
    help: `Delete the entry at ${after.location.file}:${after.location.line} and let the package manager write it again, with its integrity.`,
    facts: [{ label: "integrity", wanted: "sha512", found: after.integrity ?? "none" }]
  };
}

// src/rules/issuer-unexpected.ts
var issuer_unexpected_default = defineIdentityRule("issuer-unexpected", {
  summary: "the certificate was issued for a CI that the policy does not name",
  clause: "by a CI that the policy does not name",
  reason: "The name of a repository or a workflow means something only together with the CI that vouches for it."
});

// src/rules/maintainers-changed.ts
var maintainers_changed_default = defineRule({
  restsOn: ["metadata"],
  isFixed: false,
  exemptible: "when-asked",
  summary: "the accounts that may publish the package changed since the replaced version",
  defaultLevel: "warning",
  check: ({ candidate, standing }) => {
    const pair = claimedPair(candidate);
    const [before, after] = [pair?.before.maintainers, pair?.after.maintainers];
    if (!judgedByContinuity(standing) || pair === void 0 || before === void 0 || after === void 0) return [];
    const [had, has] = [new Set(before), new Set(after)];
    const added = after.filter((name) => !had.has(name));
    const removed = before.filter((name) => !has.has(name));
    if (added.length === 0 && removed.length === 0) return [];
    const level = added.length > 0 ? "warning" : "notice";
    const who = added.length > 0 ? `${listed(added.map(shown))} may publish it now` : `${listed(removed.map(shown))} may not publish it any more`;
    const violation4 = {
      message: `the maintainers of ${spec(candidate.change.after)} changed since ${pair.before.version}: ${who}`,
      reason: "The event-stream attack began when its maintainer gave the package to a stranger.",
      help: "Find out who joined, and whether the project announced it.",
      facts: [{ label: "maintainers (claimed)", wanted: listed(before), found: listed(after) }]
    };
    return [level === "notice" ? { ...violation4, atMost: level } : violation4];
  }
});
var LISTED = 200;
function listed(names) {
  const rest = names.length - LISTED;
  return `${names.slice(0, LISTED).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

// src/rules/manifest-contradicts-source.ts
var manifest_contradicts_source_default = defineRule({
  restsOn: ["source"],
  isFixed: false,
  exemptible: "when-asked",
  summary: "the published manifest has a script, dependency, address or entry point that neither the source nor the replaced version has",
  defaultLevel: "error",
  check: ({ candidate: { change, sourceEvidence }, standing }) => {
    const { record } = sourceEvidence;
    if (standing.kind === "denied" || record.kind !== "known" || record.value.manifest.kind !== "known") return [];
    const { repository: repository2, manifest } = record.value;
    const { excess, ...at } = manifest.value;
    if (excess.length === 0) return [];
    return [
      {
        message: `${spec(change.after)} publishes ${listed2(excess)}, which ${shown(repository2.fullName)} does not have`,
        reason: "The holder of a registry token can publish code that was never committed and that nobody reviewed.",
        help: `Ask the maintainers of ${shown(repository2.fullName)} where it comes from. Until then stay on the replaced version.`,
        facts: excess.slice(0, 10).map(({ label, found }) => ({ label: `${shown(label)} (published)`, wanted: placeText(at), found }))
      }
    ];
  }
});
var KIND = {
  script: "the install script",
  dependency: "the dependency",
  address: "an address of",
  "entry-point": "the entry point"
};
function listed2(excess) {
  const [first, ...others] = excess;
  if (first === void 0) return "nothing";
  const what = first.kind === "entry-point" ? first.found : first.label;
  return `${KIND[first.kind]} ${shown(what)}${others.length === 0 ? "" : ` and ${others.length} more of its kind`}`;
}
var placeText = ({ at, commit }) => `in the source (${at === "default branch" ? `branch ${shown(commit)}` : `${at}, ${commit.slice(0, 10)}`}), or in the replaced version`;

// src/rules/manifest-differs-from-tarball.ts
var manifest_differs_from_tarball_default = defineRule({
  restsOn: ["source"],
  isFixed: false,
  exemptible: "when-asked",
  summary: "the registry’s manifest and the archive have different dependencies, install scripts or commands",
  defaultLevel: "error",
  check: ({ candidate: { change, sourceEvidence }, standing }) => {
    const { archiveManifest } = sourceEvidence;
    if (standing.kind === "denied" || archiveManifest.kind !== "known" || archiveManifest.value.length === 0) return [];
    const [first] = archiveManifest.value;
    return [
      {
        message: `the ${archiveWord(change.after.name)} of ${spec(change.after)} has another ${shown(first?.label ?? "manifest")} than the registry shows`,
        reason: `People and tools look at the manifest that the registry shows. The manifest in the ${archiveWord(change.after.name)} is what runs.`,
        help: "Do not merge. Ask the maintainers how the version was published. Until then stay on the replaced version.",
        facts: archiveManifest.value.slice(0, 10).map(({ label, registry, archive }) => ({ label: shown(label), wanted: registry, found: archive }))
      }
    ];
  }
});

// src/rules/package-denied.ts
var package_denied_default = defineRule({
  restsOn: ["policy"],
  isFixed: true,
  exemptible: "never",
  summary: "the policy refuses this package or version",
  defaultLevel: "error",
  check: ({ candidate, standing }) => {
    if (standing.kind !== "denied") return [];
    const { entry } = standing;
    const at = `${entry.declaredAt.file}:${entry.declaredAt.line}`;
    return [
      {
        message: `${spec(candidate.change.after)} is refused by the policy`,
        reason: entry.reason ?? "Somebody decided that this repository does not use it.",
        help: `Choose another version or another package. The decision is at ${at}. No exemption lifts it.`,
        facts: [{ label: "versions refused", found: entry.versions ?? "all" }]
      }
    ];
  }
});

// src/rules/package-first-seen.ts
var package_first_seen_default = defineRule({
  restsOn: ["lockfile"],
  isFixed: false,
  exemptible: "when-asked",
  summary: "a package or an action comes in for the first time, and the policy does not name its publisher",
  defaultLevel: "notice",
  check: ({ candidate, policy, standing }) => {
    const { change, evidence } = candidate;
    const { after } = change;
    if (change.kind !== "added" || standing.kind !== "unlisted") return [];
    if (after.source.kind === "pin") return after.source.pin.commit === void 0 ? [] : [firstPin(candidate, after.source.pin, policy)];
    if (after.source.kind !== "registry") return [];
    const before = releaseLine(candidate);
    return [
      {
        ...before === void 0 ? nothingBefore(after) : comparedWith(after, before.package),
        help: `Check that it is the intended package, and not one with a similar name. \`npx countersign init\` writes its publisher into ${policyFile(policy)}. From then on only that publisher is accepted.`,
        facts: [
          { label: "source repository", found: evidence.kind === "verified" ? evidence.identity.sourceRepositoryUri : "not attested" },
          ...after.via.length === 0 ? [] : [{ label: "brought in by", found: after.via.join(", ") }]
        ]
      }
    ];
  }
});
var nothingBefore = (after) => ({
  message: `${spec(after)} is seen for the first time`,
  reason: "Later versions are compared with this one. So its publisher becomes the expected publisher."
});
var comparedWith = (after, before) => ({
  message: `${spec(after)} has no locked version before it, and was compared with ${spec(before)} of the registry`,
  reason: "No earlier version of it was chosen here. So it is compared with the nearest earlier version in the registry."
});
function firstPin({ change, pin }, { repository: repository2 }, policy) {
  const ids = pin.kind === "known" ? pin.value.repository : void 0;
  return {
    message: `${spec(change.after)} is seen for the first time`,
    reason: "Later commits are compared with this one. So the owner of the repository becomes the expected owner.",
    help: `Check that ${shown(repository2)} is the intended action, and not one with a similar name. \`npx countersign init\` writes its numeric ids into ${policyFile(policy)}.`,
    facts: [
      { label: "repository", found: ids?.fullName ?? repository2 },
      ...ids === void 0 ? [] : [{ label: "repository id", found: ids.repositoryId }]
    ]
  };
}

// src/rules/policy-changed.ts
var policy_changed_default = defineRunRule({
  restsOn: ["policy"],
  isFixed: false,
  summary: "the pull request changes the policy",
  defaultLevel: "notice",
  check: ({ policyChange: change }) => change === void 0 ? [] : [
    {
      ...change.broken ? broken(change) : edited(change),
      facts: change.lines.map((line) => ({ label: "change", found: line })),
      location: { file: change.file, line: 1 },
      ...change.broken && { atLeast: "error" }
    }
  ]
});
var edited = ({ file, loosens }) => ({
  message: loosens ? `${file} is changed, and would trust more than before` : `${file} is changed`,
  reason: "This pull request is judged by the policy at its base. The change takes effect from the next pull request on.",
  help: "Review everything that it would newly trust as carefully as the code that it would let in."
});
var broken = ({ file }) => ({
  message: `${file} is changed, and would not be a valid policy`,
  reason: "Once it is merged, it fails every pull request, also the one that repairs it.",
  help: "Correct it in this pull request. `npx countersign lint` shows the same problems on your machine."
});

// src/rules/predicate-contradicts-certificate.ts
var predicate_contradicts_certificate_default = defineRule({
  restsOn: ["attestation"],
  isFixed: false,
  exemptible: "when-asked",
  summary: "the provenance contradicts the certificate that signed it",
  defaultLevel: "error",
  firstStep: "refuse",
  check: ({ candidate: { change, evidence } }) => {
    if (evidence.kind !== "verified" || evidence.contradictions.length === 0) return [];
    return [
      {
        message: `the provenance of ${spec(change.after)} contradicts its certificate`,
        reason: "The certificate authority writes the certificate. The job writes the provenance, so an attacker inside the job can write it too.",
        help: `Do not install ${spec(change.after)}. Report it to the maintainers of ${evidence.identity.sourceRepositoryUri}.`,
        facts: evidence.contradictions.map(({ field, certified, stated }) => ({ label: field, wanted: certified, found: stated }))
      }
    ];
  }
});

// src/rules/publisher-changed.ts
var publisher_changed_default = defineRule({
  restsOn: ["attestation"],
  isFixed: false,
  exemptible: "when-asked",
  trustAnswers: "continuity",
  summary: "the certified identity differs from that of the replaced version, or from the repository that the replaced version names",
  defaultLevel: "error",
  check: ({ candidate, standing }) => {
    const { evidence } = candidate;
    if (!judgedByContinuity(standing) || evidence.kind !== "verified") return [];
    return candidate.baseline.flatMap((baseline) => compared(candidate, baseline));
  }
});
function compared(candidate, baseline) {
  const say = (differences2) => changed2(candidate, baseline, differences2);
  if (baseline.evidence.kind === "unattested" && baseline.relation === "release-line") return firstAttested(candidate, baseline);
  if (baseline.evidence.kind === "invalid" && baseline.relation === "release-line") return [incomparable(candidate, baseline)];
  const differences = identityDifferences(candidate, baseline);
  const ofLevel = (level) => differences.filter((difference) => difference.level === level);
  const errors = ofLevel("error");
  if (baseline.relation === "package-wide") return errors.length === 0 ? [] : [{ ...say(errors), atMost: "notice" }];
  if (errors.length > 0) return [errors.every((one) => one.undetermined === true) ? unanswered(say(differences)) : say(differences)];
  const levels = ["warning", "notice"];
  return levels.flatMap((level) => ofLevel(level).length === 0 ? [] : [{ ...say(ofLevel(level)), atMost: level }]);
}
function firstAttested({ change, evidence, sourceEvidence: { claimedBefore } }, before) {
  if (evidence.kind !== "verified" || claimedBefore.kind === "not-asked") return [];
  const { sourceRepositoryUri: uri, sourceRepositoryIdentifier: id } = evidence.identity;
  const named = claimedBefore.kind === "known" ? claimedBefore.value : void 0;
  if (named !== void 0 && (id === void 0 ? sameRepositoryName(addressOf(named), uri) : named.id === id)) return [];
  const violation4 = {
    message: `${spec(change.after)} is the first version with attestations, and comes from another repository than ${spec(before.package)} names`,
    reason: "An attestation proves which repository published a version. It does not prove that the repository belongs to the package: with a stolen token an attacker can publish from a repository of their own.",
    help: wayOut3(before),
    facts: [{ label: "source repository", wanted: named === void 0 ? "one that is not there any more" : addressOf(named), found: uri }]
  };
  if (claimedBefore.kind === "unavailable") return [unanswered(violation4)];
  return [named !== void 0 && isOfSameOwner(addressOf(named), uri) ? { ...violation4, atMost: "warning" } : violation4];
}
var addressOf = ({ fullName }) => `https://github.com/${fullName}`;
var isOfSameOwner = (a, b) => sameRepositoryName(a.slice(0, a.lastIndexOf("/")), b.slice(0, b.lastIndexOf("/")));
function changed2({ change }, before, differences) {
  const labels = differences.map((difference) => difference.label).join(", ");
  const elsewhere2 = before.relation === "package-wide" ? ", which is on another release line" : "";
  return {
    message: `${spec(change.after)} was not published in the same way as ${spec(before.package)}${elsewhere2}: ${labels}`,
    reason: "A project may have moved, or an attacker may have taken over an account. The certificate is valid in both cases.",
    help: before.relation === "package-wide" ? "Nothing has to be done if the project releases its release lines in different ways. The earlier versions of the same line decide." : wayOut3(before),
    facts: differences.map((difference) => ({
      label: difference.label,
      wanted: difference.before ?? "none",
      found: difference.after ?? "none"
    }))
  };
}
function incomparable({ change }, before) {
  return {
    message: `${spec(change.after)} cannot be compared with ${spec(before.package)}, whose attestations do not verify`,
    reason: "Nobody can show who published the version that is locked now. So it does not show who should publish the package.",
    help: wayOut3(before),
    facts: [
      {
        label: "attestations of the replaced version",
        wanted: "verified",
        found: before.evidence.kind === "invalid" ? before.evidence.code : before.evidence.kind
      }
    ]
  };
}
var wayOut3 = (before) => `Check that the project announces the change, or ask its maintainers. Until then stay on ${spec(before.package)}.`;

// src/rules/ref-unexpected.ts
var ref_unexpected_default = defineIdentityRule("ref-unexpected", {
  summary: "it was published from a branch or tag that the policy does not name",
  clause: "from a ref that the policy does not name",
  reason: "An attacker with a stolen account can push a branch with a workflow file of the same name. Only the ref shows the difference."
});

// src/rules/registry-metadata-unavailable.ts
var registry_metadata_unavailable_default = defineRule({
  restsOn: [],
  isFixed: false,
  exemptible: "when-asked",
  summary: "the registry's metadata could not be fetched, which blocks only if the verdict or the policy needs it",
  defaultLevel: "notice",
  check: ({ candidate, policy, standing, demanded }) => {
    const { change, evidence } = candidate;
    const judged = evidence.kind === "verified" || evidence.kind === "unattested";
    if (!judged || change.after.source.kind !== "registry" || standing.kind === "denied") return [];
    const isRaised = demanded.has("metadata");
    const gaps = gapsIn(candidate, standing, policy, isRaised);
    const [gap = gaps[0]] = gaps.filter((one) => !isTaken(one, candidate, standing, policy));
    if (gap === void 0) return [];
    if (isTaken(gap, candidate, standing, policy)) return [accepted(candidate, gap)];
    const needed = isRaised || isNeeded(candidate, standing);
    return candidate.claimed.kind === "not-asked" && !needed ? [] : [violation2(candidate, gap, needed)];
  }
});
var incomplete = (what, part) => ({
  what,
  answer: { kind: "incomplete" },
  ...part === void 0 ? {} : { part }
});
function gapsIn(candidate, standing, policy, isRaised) {
  const { claimed, change, now } = candidate;
  if (claimed.kind !== "known") return [{ what: "the registry's metadata of", answer: claimed }];
  const after = claimsOf(claimed, change.after.version);
  if (after === void 0) return [incomplete("does not list")];
  const published = publicationTime(candidate);
  const isTimeless = isSubjectToCooldown(candidate) && (published === void 0 || elapsed(published.at, now) === void 0);
  return [
    ...isTimeless ? [incomplete("does not say when it received", "time")] : [],
    ...needsAccount(candidate, standing) ? accountGap(candidate, after, standing, policy) : [],
    ...isRaised && !isWhole(candidate, after) ? [incomplete("leaves out metadata of")] : []
  ];
}
function accountGap(candidate, { account }, standing, policy) {
  if (account === void 0) return [incomplete("does not say which account published", "account")];
  return cannotBeCompared(candidate, account, standing, policy) ? [incomplete("does not say which account published the version before")] : [];
}
var isTaken = ({ part }, candidate, standing, policy) => part !== void 0 && isAccepted(candidate, part, policy) && !(part === "account" && namedAccounts(standing) !== void 0);
function needsAccount(candidate, standing) {
  if (namedAccounts(standing) !== void 0) return true;
  const before = releaseLine(candidate);
  return judgedByContinuity(standing) && before !== void 0 && (candidate.evidence.kind === "unattested" || before.evidence.kind !== "verified");
}
var BEGAN = "2025-07-31T00:00:00Z";
function cannotBeCompared(candidate, account, standing, policy) {
  const before = releaseLine(candidate);
  if (!judgedByContinuity(standing) || before === void 0 || before.package.source.kind !== "registry") return false;
  const claims = claimsOf(candidate.claimed, before.package.version);
  if (claims?.account !== void 0) return false;
  const since = claims?.publishedAt === void 0 ? void 0 : elapsed(claims.publishedAt, BEGAN);
  const wasHuman = since !== void 0 && since > 0;
  return !wasHuman || !hasPublishedBefore(account, candidate, cooldownOf(standing, policy));
}
function isWhole(candidate, after) {
  const before = releaseLine(candidate);
  const claims = before === void 0 ? [after] : [after, claimsOf(candidate.claimed, before.package.version)];
  return claims.every((one) => one?.account !== void 0 && one.maintainers !== void 0 && one.publishedAt !== void 0);
}
var hidesBaseline = ({ baseline, claimed }, standing) => judgedByContinuity(standing) && baseline.length === 0 && claimed.kind === "unavailable";
var isNeeded = (candidate, standing) => candidate.evidence.kind === "unattested" || needsAccount(candidate, standing) || hidesBaseline(candidate, standing);
function accepted({ change, askedAt = "" }, { what, answer }) {
  return {
    message: `the registry ${what} ${spec(change.after)}, which the policy accepts`,
    reason: `The registry says this of no version of the package. Nothing is known about its age or account. Only the hash in the lockfile identifies it.`,
    help: `Nothing has to be done: \`registriesWithoutMetadata\` in the policy names ${askedAt}.`,
    facts: [missingFact(answer, "metadata", "not in the metadata")],
    atMost: "notice"
  };
}
function violation2({ change }, { what, answer }, needed) {
  return {
    message: `${answer.kind === "incomplete" ? "the registry" : "there was no answer about"} ${what} ${spec(change.after)}`,
    reason: needed ? "Without it the age and the account of the version are not known. It is also not known whether an attestation is really missing." : "The version is attested, so its identity and its age are certified. Only the other claims of the registry are unknown.",
    help: needed ? "Re-run the check. If a mirror leaves this out of its metadata, ask the registry itself (`registry`), or exempt the version from `registry-metadata-unavailable`." : "Nothing has to be done. Re-run the check to ask once more.",
    facts: [missingFact(answer, "metadata", "not in the metadata")],
    ...needed ? { undetermined: true } : {}
  };
}

// src/weighing/entry-registry.ts
function strayFrom(candidate, standing) {
  const wanted = standing.kind === "unattested" ? standing.entry.registry : void 0;
  if (standing.kind !== "unattested" || wanted === void 0) return void 0;
  const found = placeOutside(candidate, wanted);
  return found === void 0 ? void 0 : { wanted, found, declaredAt: standing.entry.declaredAt };
}
function placeOutside({ change, registry, askedAt }, wanted) {
  const { name, version, source } = change.after;
  if (source.kind === "workspace" || source.kind === "bundled") return void 0;
  if (source.kind !== "registry") return sourceText(source, version);
  const asked = askedAt ?? (registry === "public" ? publicAddresses(name)[0] : void 0) ?? registry;
  return [source.url ?? asked, asked].find((address) => !isUnder(address, wanted));
}

// src/rules/registry-unexpected.ts
var registry_unexpected_default = defineRule({
  restsOn: ["lockfile"],
  isFixed: false,
  exemptible: "when-asked",
  summary: "a package comes from a registry that the policy does not name, or that is not configured for its scope",
  defaultLevel: "error",
  firstStep: "put-back",
  check: ({ candidate, policy, standing }) => {
    const { change, registry, scopeRegistry } = candidate;
    const { source } = change.after;
    const stray = strayFrom(candidate, standing);
    if (stray !== void 0) return [elsewhere(change.after, stray)];
    if (source.kind !== "registry") return [];
    const addressesOf = (one) => one === "public" ? publicAddresses(change.after.name) : [withoutSlash(one)];
    const found = source.url ?? addressesOf(registry)[0] ?? registry;
    const known = policy.settings.registriesStated !== true && cameFromThere(change, hostOf(found)) ? { atMost: "warning" } : {};
    if (scopeRegistry !== void 0 && hostOf(plainAddress(found)) !== hostOf(plainAddress(scopeRegistry)))
      return [{ ...outOfScope(change.after, found, scopeRegistry), ...known }];
    const isNamed = policy.settings.registries.flatMap(addressesOf).some((address) => isUnder(found, address));
    return isNamed ? [] : [{ ...unnamed(change.after, found, policy), ...known }];
  }
});
function elsewhere(after, { wanted, found, declaredAt }) {
  return {
    message: `${spec(after)} does not come from the registry that its entry names`,
    reason: "The same name on another registry may be anybody’s.",
    help: `Restore the address at ${after.location.file}:${after.location.line}; the entry that names the registry is at ${declaredAt.file}:${declaredAt.line}.`,
    facts: [{ label: "registry of the entry", wanted, found }]
  };
}
function unnamed(after, found, policy) {
  const { registries } = policy.settings;
  return {
    message: `${spec(after)} comes from a registry that the policy does not name`,
    reason: "Another registry can serve another package under the same name.",
    help: `Restore the address at ${after.location.file}:${after.location.line}, unless the registry is yours.`,
    facts: [{ label: "registry", wanted: registries.join(", "), found }]
  };
}
function outOfScope({ name, version, location }, found, configured) {
  const scope = name.slice(0, name.indexOf("/"));
  return {
    message: `${spec({ name, version })} comes from a registry that is not the one configured for ${scope}`,
    reason: "The configuration at the base sends this scope to one registry. On another registry anybody may own the same name.",
    help: `Restore the address at ${location.file}:${location.line}. If ${scope} moved, change the configuration (${registryFor(name)?.configuredBy ?? "at the base"}) in a pull request of its own first.`,
    facts: [{ label: `registry of ${scope}`, wanted: configured, found }]
  };
}
var withoutSlash = (url) => url.replace(/\/+$/, "");
function cameFromThere(change, host) {
  return predecessors(change).some(({ source }) => source.kind === "registry" && source.url !== void 0 && hostOf(source.url) === host);
}

// src/rules/repository-unexpected.ts
var repository_unexpected_default = defineIdentityRule("repository-unexpected", {
  summary: "it was built from a repository, or from a repository of an owner, that the policy does not name",
  clause: "from a repository that the policy does not name",
  reason: "Anybody can get a valid certificate for a repository of their own."
});

// src/rules/run-contradicts-certificate.ts
var OF_PULL_REQUESTS = ["pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment"];
var run_contradicts_certificate_default = defineRule({
  restsOn: ["run"],
  isFixed: false,
  exemptible: "when-asked",
  summary: "GitHub's record of the run contradicts the certificate",
  defaultLevel: "error",
  firstStep: "refuse",
  check: ({ candidate: { run, evidence, change } }) => {
    if (run.kind !== "known" || evidence.kind !== "verified") return [];
    const facts3 = contradictions(run.value, evidence.identity);
    if (facts3.length === 0) return [];
    return [
      {
        message: `GitHub's record of the run that published ${spec(change.after)} contradicts its certificate: ${facts3.map((fact) => fact.label).join(", ")}`,
        reason: "Both come from GitHub. If they disagree, the certificate does not name the run that asked for it.",
        help: `Do not install ${spec(change.after)}. Show ${shown(evidence.identity.runInvocationUri)} to the maintainers of ${shown(evidence.identity.sourceRepositoryUri)}.`,
        facts: facts3
      }
    ];
  }
});
function contradictions(run, identity) {
  const ofPullRequest = OF_PULL_REQUESTS.includes(run.event);
  const invocation = runInvocation(identity);
  return [
    ...repository(run, identity),
    ...invocation === void 0 ? [] : [...compare("run id", invocation.runId, run.runId), ...compare("run attempt", invocation.attempt, run.attempt)],
    ...compare("event", identity.buildTrigger, run.event),
    ...workflow(run, identity),
    ...ofPullRequest ? [] : compare("commit", identity.sourceRepositoryDigest, run.headSha),
    ...ofPullRequest || run.headRepositoryId === void 0 ? [] : compare("head repository id", run.repositoryId, run.headRepositoryId)
  ];
}
function compare(label, certified, found) {
  return certified === void 0 || certified === found ? [] : [{ label, wanted: certified, found }];
}
function repository(run, identity) {
  if (identity.sourceRepositoryIdentifier !== void 0)
    return compare("repository id", identity.sourceRepositoryIdentifier, run.repositoryId);
  const found = `${GITHUB_URL}/${run.repositoryFullName}`;
  return sameRepositoryName(identity.sourceRepositoryUri, found) ? [] : [{ label: "repository", wanted: identity.sourceRepositoryUri, found }];
}
function workflow(run, identity) {
  const path = workflowPath(identity);
  if (path !== void 0) return compare("workflow", path, run.path);
  const expected = `${identity.sourceRepositoryUri}/${run.path}@`;
  const found = identity.buildConfigUri.slice(0, expected.length);
  return found === expected ? [] : [{ label: "workflow", wanted: identity.buildConfigUri, found: run.path }];
}

// src/weighing/publishing-step.ts
var HOUSEKEEPING = /^(?:Set up job|Complete job|Set up runner|Complete runner|Initialize containers|Stop containers|Pre |Post )/;
var isHousekeeping = ({ name }) => HOUSEKEEPING.test(name);
var PUBLISHES = /publish|release/i;
var ABOUT_IT = /notif|announc|comment|slack|discord|tweet|mail|fail|github|\bgh\b|draft|notes?\b|changelog|\bdocs?\b|pages|site|docker|image|storybook|canary|nightly|preview|snapshot|dry[ -]?run|check|prepare|tag|asset|artifact|summary|report|status|label/i;
var saysItPublishes = (name) => PUBLISHES.test(name) && !ABOUT_IT.test(name);
var OTHER_WORK = new Set(
  `a actions and all audit build bun cache ci checkout check checks clean clone code compile corepack coverage cypress dependencies deps
  download e2e enable env environment eslint fetch for format formatting from git get i install installation integration jest latest lint
  lockfile lts matrix mocha modules node nodejs npm of on out package packages playwright pnpm prettier project repo repository restore run
  save set setup smoke source spec step stylelint suite test tests the to tsc type typecheck types typescript unit up upload use verify
  version vitest with yarn`.split(/\s+/)
);
function saysItDoesOtherWork(name) {
  const words = name.toLowerCase().slice(0, 500).replace(/@[\w.-]+/g, " ").split(/[\s\-_/:(),.;=+&|]+/).filter((word) => word !== "" && !/^v?\d+$/.test(word));
  return words.length > 0 && words.every((word) => OTHER_WORK.has(word));
}
function mayHavePublished({ name, steps }) {
  const ran = steps.filter((step) => step.conclusion !== "skipped" && !isHousekeeping(step));
  if (steps.length === 0) return !saysItDoesOtherWork(name);
  return ran.some((step) => !saysItDoesOtherWork(step.name));
}

// src/rules/run-failed.ts
var TOLERANCE = 5 * MINUTE;
var run_failed_default = defineRule({
  restsOn: ["run"],
  isFixed: false,
  exemptible: "when-asked",
  summary: "the publishing run failed, has not completed, skipped its publish step, or was not running at the time",
  defaultLevel: "error",
  check: ({ candidate }) => {
    const { run, evidence, change } = candidate;
    if (run.kind !== "known" || evidence.kind !== "verified") return [];
    const troubles = [...outcome(run.value), ...skipped(run.value), ...outsideTheRun(run.value, evidence.signedAt)];
    const [first] = troubles;
    if (first === void 0) return [];
    const { sourceRepositoryUri, runInvocationUri } = evidence.identity;
    return [
      {
        message: `${spec(change.after)} was published by a run that ${first.clause}`,
        reason: "An honest release comes from a run that succeeds. Malicious code inside a run can publish before the run fails.",
        help: run.value.status === "completed" ? `Read ${shown(runInvocationUri)} and ask the maintainers of ${shown(sourceRepositoryUri)} whether they released this version.` : `Re-run this check when ${shown(runInvocationUri)} has finished.`,
        facts: troubles.map((trouble) => trouble.fact)
      }
    ];
  }
});
function outcome({ status, conclusion }) {
  if (status !== "completed") return [{ clause: "has not completed", fact: { label: "status", wanted: "completed", found: status } }];
  if (conclusion === "success") return [];
  return [
    { clause: `did not succeed (${shown(conclusion)})`, fact: { label: "conclusion", wanted: "success", found: conclusion ?? "none" } }
  ];
}
function skipped({ jobs }) {
  if (jobs.kind !== "known" || jobs.value.length === 0) return [];
  const ran = jobs.value.filter((job) => job.conclusion !== "skipped");
  const steps = ran.flatMap((job) => job.steps).filter((step) => saysItPublishes(step.name) && !isHousekeeping(step));
  const named = steps.length > 0 ? steps : ran.length === 0 ? jobs.value : jobs.value.filter((job) => saysItPublishes(job.name));
  const [first] = named;
  if (first === void 0 || named.some((one) => one.conclusion !== "skipped") || ran.some(mayHavePublished)) return [];
  const what = steps.length > 0 ? "step" : "job";
  return [
    {
      clause: `skipped its publish ${what}`,
      fact: { label: `publish ${what}`, wanted: `${first.name}: run`, found: `${first.name}: skipped` }
    }
  ];
}
function outsideTheRun({ status, conclusion, startedAt, updatedAt, jobs }, signedAt) {
  const end = status === "completed" ? updatedAt : void 0;
  if (isOutside(signedAt, startedAt, end)) {
    const wanted = `from ${startedAt ?? "unknown"} to ${end ?? "now"}`;
    return [{ clause: "was not running at the time", fact: { label: "provenance signed", wanted, found: signedAt } }];
  }
  const ran = jobs.kind === "known" ? jobs.value.filter(hasTimes) : [];
  const atWork = ran.filter((job) => !isOutside(signedAt, job.startedAt, job.completedAt));
  if (ran.length > 0 && atWork.length === 0) {
    return [
      {
        clause: "had no job running at the time",
        fact: { label: "provenance signed", wanted: "while a job was running", found: signedAt }
      }
    ];
  }
  return conclusion === "success" ? fromFailedJob(atWork) : [];
}
function fromFailedJob(atWork) {
  const [first] = atWork;
  if (first === void 0 || !atWork.every(({ conclusion }) => conclusion === "failure" || conclusion === "cancelled")) return [];
  const fact = { label: "job", wanted: `${first.name}: success`, found: `${first.name}: ${first.conclusion ?? "none"}` };
  return [{ clause: "published from a job that did not succeed", fact }];
}
var hasTimes = (job) => job.conclusion !== "skipped" && job.startedAt !== void 0;
function isOutside(at, start, end) {
  const sinceStart = start === void 0 ? void 0 : elapsed(start, at);
  const sinceEnd = end === void 0 ? void 0 : elapsed(end, at);
  return sinceStart !== void 0 && sinceStart < -TOLERANCE || sinceEnd !== void 0 && sinceEnd > TOLERANCE;
}

// src/rules/run-unavailable.ts
var KEPT = 400 * DAY;
var run_unavailable_default = defineRule({
  restsOn: [],
  isFixed: true,
  exemptible: "when-asked",
  summary: "the run that published could not be looked up, so its outcome is not known",
  defaultLevel: "error",
  check: ({ candidate, policy, standing }) => {
    const { evidence } = candidate;
    const requirement = runRequirement(standing, policy);
    if (evidence.kind !== "verified" || standing.kind === "denied" || requirement === "off" || !certifiesGitHubRun(evidence.identity))
      return [];
    const gap = gapIn(candidate.run, standing);
    if (gap === void 0) return [];
    const expired = gap.answer.kind === "absent" && isOlderThanKept(candidate);
    return [violation3(candidate, gap, requirement === "required" && !expired ? "blocks" : expired ? "expired" : "told")];
  }
});
function gapIn(run, standing) {
  if (run.kind !== "known") return { what: "the run that published", answer: run };
  const { jobs, approvers, startedAt, updatedAt } = run.value;
  if (startedAt === void 0 || updatedAt === void 0)
    return { what: "the times of the run that published", answer: { kind: "incomplete" } };
  if (jobs.kind !== "known") return { what: "the jobs of the run that published", answer: jobs };
  const ran = jobs.value.filter((job) => job.conclusion !== "skipped");
  if (jobs.value.length === 0 || ran.length > 0 && ran.every((job) => job.startedAt === void 0)) {
    return { what: "the jobs of the run that published", answer: { kind: "incomplete" } };
  }
  const askedWho = expectedPublisher(standing)?.maintainers.github !== void 0;
  return askedWho && approvers.kind !== "known" ? { what: "the approvals of the run that published", answer: approvers } : void 0;
}
function isOlderThanKept(candidate) {
  const time = publicationTime(candidate);
  const age = time === void 0 ? void 0 : elapsed(time.at, candidate.now);
  return age !== void 0 && age > KEPT;
}
var HELP = {
  blocks: "Re-run the check. If it fails again, check the status page of GitHub and the rate limit of the token (`GITHUB_TOKEN`; `evidence-token` of the action). If the run was deleted, ask the maintainers why, or set `run: when-available` for the package in the policy.",
  expired: "Nothing has to be done: GitHub keeps the records of runs for 400 days.",
  told: "Nothing has to be done: the policy asks for the run only when it is available."
};
function violation3({ change }, { what, answer }, outcome2) {
  const verb = answer.kind === "absent" ? "GitHub does not have" : "there was no answer about";
  return {
    message: `${verb} ${what} ${spec(change.after)}`,
    reason: "The certificate does not say whether its run succeeded. Only the record of the run shows what went wrong in it.",
    help: HELP[outcome2],
    facts: [missingFact(answer, "run")],
    ...outcome2 === "blocks" ? { undetermined: true } : { atMost: "notice" }
  };
}

// src/rules/runner-unexpected.ts
var runner_unexpected_default = defineIdentityRule("runner-unexpected", {
  summary: "it was published from a kind of runner that the policy does not name",
  clause: "from a kind of runner that the policy does not name",
  reason: "A self-hosted runner may be anybody’s machine. It keeps the files that earlier jobs wrote."
});

// src/rules/signer-unexpected.ts
var signer_unexpected_default = defineIdentityRule("signer-unexpected", {
  summary: "it was signed by a reusable workflow that the policy does not name",
  clause: "through a reusable workflow that the policy does not name",
  reason: "The owner of the reusable workflow controls what is published."
});

// src/rules/source-changed.ts
var source_changed_default = defineRule({
  restsOn: ["lockfile"],
  isFixed: false,
  exemptible: "when-asked",
  summary: "a package moved to or from git, a URL or a file, or from another registry to the public one",
  defaultLevel: "error",
  firstStep: "put-back",
  check: ({ candidate, standing }) => violationsOf(candidate, standing)
});
function violationsOf(candidate, standing) {
  const { change } = candidate;
  const { after } = change;
  const before = comparedWith2(after, predecessors(change));
  if (before === void 0 || after.source.kind === "pin" || after.source.kind === "workspace" || after.source.kind === "bundled") return [];
  const wanted = describe(before);
  const found = describe(after);
  if (before.source.kind !== after.source.kind) {
    const own = before.source.kind === "workspace" || before.source.kind === "bundled";
    const violation4 = moved(
      after,
      `${spec(after)} comes from ${article(after.source)} now, and came from ${article(before.source)} before`,
      wanted,
      found
    );
    if (standing.kind === "published") return [{ ...violation4, atMost: "notice" }];
    return [own && after.source.kind === "registry" ? { ...violation4, atMost: "warning" } : violation4];
  }
  return after.source.kind === "registry" ? movedToPublic(candidate, standing) : samePlace(after, before, wanted, found);
}
function movedToPublic(candidate, standing) {
  const { change, registry, claimed } = candidate;
  const before = predecessors(change).filter(({ source }) => source.kind === "registry");
  const [first] = before;
  if (first === void 0 || registry !== "public" || !before.every(isElsewhere) || isElsewhere(change.after)) return [];
  if (standing.kind === "published" || identityKept(candidate)) return [];
  const isThere = ({ version, integrity }) => compareIntegrity(claimsOf(claimed, version)?.integrity, integrity) === "same";
  if (before.some(isThere)) return [];
  const violation4 = moved(
    change.after,
    `${spec(change.after)} comes from the public registry now, but that registry does not have the bytes of ${spec(first)}, which came from another registry`,
    describe(first),
    describe(change.after)
  );
  return [claimed.kind === "unavailable" ? unanswered(violation4) : violation4];
}
var isElsewhere = ({ name, source }) => source.kind === "registry" && source.url !== void 0 && !isPublic(name, source.url);
function comparedWith2(after, before) {
  const [same, other] = [
    before.find(({ source }) => source.kind === after.source.kind),
    before.find(({ source }) => source.kind !== after.source.kind)
  ];
  return after.source.kind === "registry" ? same ?? other : other ?? same;
}
function samePlace(after, before, wanted, found) {
  if (wanted === found || after.source.kind === "file" || isSameGit(after.source, before.source)) return [];
  const same = originOf(after) === originOf(before);
  const violation4 = moved(
    after,
    same ? `${spec(after)} is another state of the same ${after.source.kind} source` : `${spec(after)} comes from another ${after.source.kind} source than before`,
    wanted,
    found
  );
  return [same ? { ...violation4, atMost: "warning" } : violation4];
}
var isSameGit = (a, b) => a.kind === "git" && b.kind === "git" && gitPlace(a) === gitPlace(b);
function originOf({ source, version }) {
  if (source.kind === "git") return gitOrigin(source);
  if (source.kind !== "tarball") return "";
  const [address = ""] = source.url.split(/[?#]/, 1);
  return address.split("/").slice(0, -1).slice(0, 5).join("/").replaceAll(version, "");
}
function moved(after, message, wanted, found) {
  return {
    message,
    reason: "A package that does not come from a registry cannot be attested and has no age. Its owner can change what the address serves.",
    help: `Find out who changed the source at ${after.location.file}:${after.location.line} and why. Restore the old source unless there is a good reason.`,
    facts: [
      { label: "source", wanted, found },
      ...after.via.length === 0 ? [] : [{ label: "brought in by", found: after.via.join(", ") }]
    ]
  };
}
var article = ({ kind }) => kind === "bundled" ? "inside another package" : kind === "git" ? "git" : `a ${kind}`;
var describe = ({ source, version }) => source.kind === "registry" && source.url === void 0 ? "the configured registry" : sourceText(source, version);

// src/weighing/source-requirement.ts
function sourceRequirement(standing, { settings }) {
  return standingEntry(standing)?.source ?? (demandedTag(standing) === void 0 ? settings.source : "required") ?? "when-available";
}
function demandedTag(standing) {
  if (standing.kind !== "unattested" || standing.entry.taggedIn === void 0) return void 0;
  return { repository: standing.entry.taggedIn, entry: standing.entry };
}
var UNTAGGED = 14 * DAY;
var untaggedCooldown = ({ settings }) => settings.cooldownUntagged ?? UNTAGGED;

// src/rules/source-unavailable.ts
var source_unavailable_default = defineRule({
  restsOn: [],
  isFixed: false,
  exemptible: "never",
  summary: "the source repository could not be asked, so it proves nothing",
  defaultLevel: "notice",
  check: ({ candidate, policy, standing, demanded }) => {
    const requirement = sourceRequirement(standing, policy);
    if (standing.kind === "denied" || requirement === "off") return [];
    const isNeeded2 = requirement === "required" || demanded.has("source");
    const demand = demandedTag(standing);
    const gap = gapIn2(candidate, requirement === "required", demand);
    if (gap === void 0) return [];
    return [
      {
        message: `${gap.what} ${spec(candidate.change.after)} could not be asked`,
        reason: "The holder of a stolen registry token cannot change the tag, the manifest or the files in the repository. So these tell an oversight from a theft.",
        help: isNeeded2 ? wayOut4(gap, demand) : "Nothing has to be done: the policy asks for the source repository only when it is available.",
        facts: [{ label: gap.code, found: gap.detail }],
        ...isNeeded2 ? { undetermined: true } : {}
      }
    ];
  }
});
function wayOut4({ code }, demand) {
  const { file, line } = demand?.entry.declaredAt ?? {};
  const place = file === void 0 ? "in the policy" : `in the policy entry at ${file}:${line}`;
  switch (code) {
    case NOWHERE:
      return `Check the name of the repository. A private or deleted repository answers like one that never was. If it stays away, set \`source: when-available\`, or replace \`taggedIn\` with \`accounts\` ${place}.`;
    case TIME:
      return `Re-run the check. If the registry never says when this version was published, set \`source: when-available\`, or replace \`taggedIn\` with \`accounts\` ${place}.`;
    default:
      return `Re-run the check. If it fails again, check the rate limit of the token (\`GITHUB_TOKEN\`; \`evidence-token\` of the action), or set \`source: when-available\` ${place}.`;
  }
}
var [NOWHERE, PART, TIME] = ["source", "answer", "time of publication"];
function gapIn2(candidate, isRequired, demand) {
  const { record, archiveManifest } = candidate.sourceEvidence;
  if (record.kind !== "known") return repositoryGap(candidate, isRequired, demand);
  const { manifest, files } = record.value;
  const needsFiles = isRequired && witnessOf(candidate) === "tagged";
  const gaps = [
    ...tagGaps(candidate, record.value, isRequired, demand),
    gapOf("the source manifest of", manifest, isRequired, NOWHERE),
    gapOf(`the ${archiveWord(candidate.change.after.name)} of`, archiveManifest, isRequired),
    demand?.entry.reproduced === true ? gapOf("the source files of", files, needsFiles) : void 0
  ];
  return gaps.find((gap) => gap !== void 0);
}
function repositoryGap({ sourceEvidence: { record }, evidence, change }, isRequired, demand) {
  const isNamed = demand !== void 0 || record.kind === "absent";
  const isJudged = evidence.kind === "unattested" || demand !== void 0 && evidence.kind === "verified";
  const isWanted = isRequired && isNamed && isJudged && change.after.source.kind === "registry";
  return gapOf("the source repository of", record, isWanted, NOWHERE);
}
function tagGaps(candidate, { tag }, isRequired, demand) {
  if (tag.kind !== "known") return [gapOf("the tag of", tag, isRequired && demand !== void 0 && tag.kind === "not-asked")];
  const { stated, place } = tag.value;
  const isOpen = isRequired && tagTroubleOf(tag.value, candidate)?.kind === "unknown";
  return [
    gapOf("the tag of", stated, isOpen),
    gapOf("the tag of", place, isOpen),
    isOpen && demand !== void 0 ? { what: "the time of publication of", code: TIME, detail: "not in the metadata" } : void 0
  ];
}
function gapOf(what, answer, isNeeded2, label = PART) {
  if (answer.kind === "unavailable") return { what, code: answer.code, detail: answer.detail };
  if (answer.kind === "known" || !isNeeded2) return void 0;
  return { what, code: label, detail: answer.kind === "absent" ? "not found" : "not asked" };
}

// src/rules/tag-contradicts-commit.ts
var tag_contradicts_commit_default = defineRule({
  restsOn: ["commit", "tag"],
  isFixed: false,
  exemptible: "when-asked",
  follows: ["pin-impostor"],
  summary: "the version's tag does not point at the attested commit, or was made long after the publish",
  defaultLevel: "warning",
  check: ({ candidate, standing }) => {
    const { tag, evidence, change } = candidate;
    if (candidate.pin.kind === "known") return claimViolations(candidate, candidate.pin.value);
    if (evidence.kind !== "verified") return [];
    const { identity } = evidence;
    const say = (clause, facts3) => [
      {
        message: `${clause} ${spec(change.after)} was built from`,
        reason: "A tag can be moved, or made later. If it disagrees with the certificate, the package was not built from that tag.",
        help: `Compare the tag with ${shown(identity.sourceRepositoryUri)}/commit/${shown(identity.sourceRepositoryDigest)}. Ask the maintainers which of the two commits they released.`,
        facts: facts3
      }
    ];
    if (tag.kind === "absent" && namedTag(standing) !== void 0) {
      return say("there is no tag, although the policy names one, for the commit that", [
        { label: "tag", wanted: namedTag(standing) ?? "", found: "none" }
      ]);
    }
    if (tag.kind !== "known") return [];
    const trouble = tagTrouble(tag.value, identity, candidate);
    if (trouble === void 0) return [];
    const commit = { label: `commit of tag ${tag.value.name}`, wanted: identity.sourceRepositoryDigest ?? "none", found: tag.value.commit };
    if (trouble === "elsewhere") return say(`the tag ${shown(tag.value.name)} does not point at the commit that`, [commit]);
    return say(`the tag ${shown(tag.value.name)} was made long after the publish, at the commit that`, [
      { label: "tagged", wanted: "around the publish", found: tag.value.taggedAt ?? "unknown" }
    ]);
  }
});
function claimViolations(candidate, record) {
  const { claims } = record;
  return [
    ...claims.kind === "known" ? claims.value.flatMap((claim) => claimViolation(claim, candidate, record)) : [],
    ...moved2(candidate, record)
  ];
}
function moved2({ change }, { release, dated, tag }) {
  if (release.kind !== "known" || release.value.publishedAt === void 0 || dated.kind !== "known" || dated.value.basis === "release")
    return [];
  return [
    {
      message: `${spec(change.after)} is ${shown(tag ?? release.value.tag)}, which was moved after its release`,
      reason: "An old release looks old enough, even if its tag was moved to a new commit.",
      help: "Ask the maintainers why they moved the tag. The cooldown counts from the commit that the tag names now.",
      facts: [
        { label: "released (claimed)", found: release.value.publishedAt },
        { label: `${dated.value.basis === "tag" ? "tag" : "commit"} made`, wanted: "before the release", found: dated.value.at }
      ],
      atMost: "warning"
    }
  ];
}
function claimViolation(claim, { change }, { belongs, tag, commit }) {
  const isForeign = belongs.kind === "known" && belongs.value.kind === "no";
  if (claim.kind === "same" || claim.kind === "within") return [];
  const found = claim.kind === "elsewhere" ? claim.commit : "no such tag";
  return [
    {
      message: `${spec(change.after)} is claimed to be ${shown(claim.name)}, but ${claim.kind === "elsewhere" ? "that tag names another commit" : "the repository has no such tag"}`,
      reason: "People read the comment after the commit id. Nothing checks the comment when the workflow runs.",
      help: tag === void 0 ? "Find out which version the commit belongs to. Then correct the comment or the commit." : `The commit is ${shown(tag)}. Correct the comment, or pin the commit of ${shown(claim.name)}.`,
      facts: [{ label: `commit of ${claim.name}`, wanted: commit, found }],
      ...isForeign ? { unlessStated: "error" } : { atMost: "warning" }
    }
  ];
}

// src/weighing/tag-habit.ts
var MIN_HISTORY = 5;
var isEarned = ({ pattern, tagged, of }) => pattern !== void 0 && of >= MIN_HISTORY && tagged === of;
function earnedDemand(candidate) {
  const { record, archiveManifest } = candidate.sourceEvidence;
  const witness = witnessOf(candidate);
  if (record.kind !== "known" || record.value.history.kind !== "known" || !isEarned(record.value.history.value)) return void 0;
  if (witness !== "tagged" && witness !== "reproduced" || !agrees(candidate) || archiveManifest.kind !== "known") return void 0;
  const { repository: repository2, filesBefore } = record.value;
  const wasReproduced = filesBefore.kind === "known" && filesBefore.value.others === 0;
  return { taggedIn: repository2.fullName, reproduced: witness === "reproduced" && wasReproduced };
}

// src/rules/tag-lost.ts
var TAG_TIME = 72 * HOUR;
var tag_lost_default = defineRule({
  restsOn: ["source"],
  isFixed: false,
  exemptible: "when-asked",
  summary: "the version has no tag in the source repository, although every version before it has one",
  defaultLevel: "error",
  check: ({ candidate, policy, standing }) => {
    const { change, evidence, now } = candidate;
    const lost3 = lostTag(candidate);
    const time = publicationTime(candidate);
    const age = time === void 0 ? void 0 : elapsed(time.at, now);
    const isSpokenFor = standing.kind === "denied" || demandedTag(standing) !== void 0;
    if (isSpokenFor || lost3 === void 0 || time === void 0 || age === void 0 || age < TAG_TIME) return [];
    const wait = untaggedCooldown(policy);
    const readyAt = later(time.at, wait);
    const waits = age < wait && evidence.kind !== "verified";
    return [
      {
        message: `${spec(change.after)} has no tag in ${shown(lost3.repository)}, but each of the ${lost3.of} versions before it has one`,
        reason: "An attacker with a stolen registry token cannot make a tag. A project may also forget one. Only time tells the two apart.",
        help: waits ? `Re-run the check after ${clock(readyAt)}, or ask the maintainers to tag it.` : evidence.kind === "verified" ? "Ask the maintainers whether they released it. The attestation says where it was built, not that the release was intended." : "Nothing has to be done. The version is old enough that a malicious one would have been found.",
        facts: [
          { label: "tags of the versions before", wanted: lost3.pattern, found: `${lost3.of} of ${lost3.of}` },
          { label: "tag of this version", wanted: lost3.pattern, found: "none" },
          ...waits ? [{ label: "ready at", wanted: `an age of ${exactDuration(wait)}`, found: readyAt }] : []
        ],
        ...waits ? { readyAt, waitsFor: "a tag" } : { atMost: "warning" }
      }
    ];
  }
});
function lostTag({ sourceEvidence: { record } }) {
  if (record.kind !== "known" || record.value.tag.kind !== "absent" || record.value.history.kind !== "known") return void 0;
  const { pattern, of } = record.value.history.value;
  return pattern !== void 0 && isEarned(record.value.history.value) ? { repository: record.value.repository.fullName, pattern, of } : void 0;
}

// src/rules/tag-missing.ts
var tag_missing_default = defineRule({
  restsOn: ["source"],
  isFixed: false,
  exemptible: "when-asked",
  summary: "the policy demands a tag in the source repository, and the version has no tag that is a witness",
  defaultLevel: "error",
  check: ({ candidate, standing }) => {
    const demanded = demandedTag(standing);
    const missing = demanded === void 0 ? void 0 : whatIsMissing(candidate, demanded.entry.reproduced === true);
    if (demanded === void 0 || missing === void 0) return [];
    const { file, line } = demanded.entry.declaredAt;
    const moved3 = statedElsewhere(candidate, demanded.repository);
    return [
      {
        message: `${spec(candidate.change.after)} ${missing.what}, and the policy demands that ${shown(demanded.repository)} shows the release`,
        reason: "A package without attestations has no other witness that the holder of a registry token does not control.",
        help: `${wayOut5(missing, shown(demanded.repository), `${file}:${line}`)}${moved3 === void 0 ? "" : ifMoved(shown(moved3))}`,
        facts: [
          { label: "source repository", wanted: demanded.repository, found: witnessText(candidate) ?? "nothing" },
          ...moved3 === void 0 ? [] : [{ label: "repository in its metadata (claimed)", wanted: demanded.repository, found: moved3 }]
        ]
      }
    ];
  }
});
function wayOut5({ never }, repository2, place) {
  if (never === void 0)
    return `Ask the maintainers of ${repository2} whether they released this version. The policy entry that demands the tag is at ${place}.`;
  switch (never) {
    case "undated":
      return `Ask the maintainers of ${repository2} whether they released this version, and exempt it from \`tag-missing\`. A release at GitHub gives the tag a date. If no tag has one, replace \`taggedIn\` with \`accounts\` in the policy entry at ${place}.`;
    case "unpublished":
      return `The registry says of no version when it was published, so no tag can be compared with it. Replace \`taggedIn\` with \`registry\` or \`accounts\` in the policy entry at ${place}, or exempt this version from \`tag-missing\`.`;
  }
}
function statedElsewhere({ change: { after }, claimed }, demanded) {
  const manifest = claimsOf(claimed, after.version)?.manifest;
  const stated = manifest === void 0 ? void 0 : sourceWitnessFor(after.name)?.repositoryIn(manifest);
  const name = stated === void 0 ? void 0 : `${stated.owner}/${stated.name}`;
  return name?.toLowerCase() === demanded.toLowerCase() ? void 0 : name;
}
var ifMoved = (name) => ` The version says of itself that its source is in ${name}. If the project confirms that it moved there, replace the name in \`taggedIn\`.`;
function whatIsMissing(candidate, reproduced) {
  const { record } = candidate.sourceEvidence;
  if (candidate.change.after.source.kind !== "registry") return { what: "does not come from a registry" };
  switch (witnessOf(candidate)) {
    case "none":
      return { what: record.kind === "known" && record.value.tag.kind === "known" ? "has a tag that says something else" : "has no tag" };
    case "tagged":
      return reproduced && record.kind === "known" && record.value.files.kind === "known" ? { what: "has files that its tag does not have" } : void 0;
    case "unknown":
      return withoutDate(candidate);
    case "reproduced":
    case "not-asked":
      return void 0;
  }
}
function withoutDate(candidate) {
  const { record } = candidate.sourceEvidence;
  const tag = record.kind === "known" && record.value.tag.kind === "known" ? record.value.tag.value : void 0;
  const never = tag === void 0 ? void 0 : tagTroubleOf(tag, candidate)?.kind;
  return never === "undated" || never === "unpublished" ? { what: "has a tag whose date cannot be compared", never } : void 0;
}

// src/rules/too-new.ts
var too_new_default = defineRule({
  restsOn: ["age"],
  isFixed: false,
  exemptible: "at-init",
  summary: "the version is younger than the cooldown",
  defaultLevel: "error",
  check: ({ candidate, policy, standing }) => {
    const time = publicationTime(candidate);
    const readyAt = comesOfAge(candidate, standing, policy);
    if (time === void 0 || readyAt === void 0) return [];
    const { change, now } = candidate;
    const age = elapsed(time.at, now) ?? 0;
    const known = knownFix(candidate, policy);
    const fix = known?.version === change.after.version ? known.advisory : void 0;
    const wanted = exactDuration(cooldownOf(standing, policy));
    return [
      {
        message: `${spec(change.after)} was published ${duration(age)} ago, and the cooldown is ${wanted}`,
        reason: "Nearly every malicious version was found and removed within a day. Waiting protects from the ones that look right.",
        help: fix === void 0 ? `Re-run the check after ${clock(readyAt)}.${earlierFix(candidate, known)}` : `Nothing has to be done: it replaces a version that ${fix} affects. \`cooldownSecurityFixes: keep\` in the settings would make it wait.`,
        facts: [
          { label: time.basis === "signed" ? "published (signed)" : "published (claimed)", found: clock(time.at) },
          { label: "age", wanted: `at least ${wanted}`, found: duration(age) },
          { label: "ready at", found: clock(readyAt) },
          ...fix === void 0 ? [] : [{ label: "fixes", found: fix }],
          ...change.after.via.length === 0 ? [] : [{ label: "brought in by", found: change.after.via.join(", ") }]
        ],
        ...fix === void 0 ? {} : { atMost: "warning" }
      }
    ];
  }
});
function knownFix({ securityFix }, { settings }) {
  return settings.cooldownSecurityFixes === "keep" || securityFix.kind !== "known" ? void 0 : securityFix.value;
}
var earlierFix = ({ change }, fix) => fix === void 0 ? "" : ` ${fix.advisory} names ${shown(`${change.after.name}@${fix.version}`)} as the patched version. That version does not have to wait.`;

// src/rules/trigger-unexpected.ts
var trigger_unexpected_default = defineIdentityRule("trigger-unexpected", {
  summary: "it was published on an event that the policy does not name",
  clause: "on an event that the policy does not name",
  reason: "With some events a stranger can start a run that has the rights of the repository."
});

// src/rules/trusted-publisher-lost.ts
var trusted_publisher_lost_default = defineRule({
  restsOn: ["metadata"],
  isFixed: false,
  exemptible: "when-asked",
  summary: "a human account published it, but a trusted publisher published the replaced version",
  defaultLevel: "error",
  follows: ["integrity-changed", "source-changed", "exotic-source-added", "registry-unexpected", "attestation-missing", "attestation-lost"],
  check: ({ candidate, policy, standing }) => {
    const pair = claimedPair(candidate);
    const [before, after] = [pair?.before.account, pair?.after.account];
    if (!judgedByContinuity(standing) || pair === void 0 || before === void 0 || after === void 0) return [];
    if (before.kind === "human" || after.kind !== "human") return [];
    const { change } = candidate;
    const violation4 = {
      message: `${spec(change.after)} was published by the account ${shown(after.name)}, but ${change.after.name}@${pair.before.version} by a ${shown(describeAccount(before))}`,
      reason: "A project with a trusted publisher needs no token to publish. A token that is used all the same may be stolen.",
      help: `Ask ${shown(after.name)} whether they published this version themselves. Until then stay on ${pair.before.version}.`,
      facts: [{ label: "account (claimed)", wanted: describeAccount(before), found: describeAccount(after) }],
      // The same workflow signed both: it used a token, or the registry recorded a staged publish without its approver.
      ...identityKept(candidate) ? { atMost: "warning" } : {}
    };
    return [withWitness(violation4, candidate, vouchedFrom(candidate, standing, policy, "tagged"))];
  }
});

// src/rules/version-burst.ts
var version_burst_default = defineRule({
  restsOn: ["metadata"],
  isFixed: false,
  exemptible: "when-asked",
  summary: "another version of the package was published within an hour",
  defaultLevel: "warning",
  check: ({ candidate }) => {
    const { change } = candidate;
    const near = publishedNear(candidate);
    if (near.length === 0) return [];
    return [
      {
        message: `${spec(change.after)} and ${counted(near.length, "other version")} were published within an hour`,
        reason: "Nearly every recorded attack published several versions at once. An honest project that does so usually says why.",
        help: "Look at the other versions, and read what the project says about them.",
        facts: near.slice(0, 10).map(([version, at]) => ({ label: `${shown(version)} (claimed)`, found: clock(at) }))
      }
    ];
  }
});

// src/rules/version-uncovered.ts
var version_uncovered_default = defineRule({
  restsOn: ["policy"],
  isFixed: false,
  exemptible: "when-asked",
  trustAnswers: "listing",
  summary: "the policy has entries for the package, but none covers this version",
  defaultLevel: "error",
  check: ({ candidate, standing }) => {
    if (standing.kind !== "uncovered") return [];
    const { rule } = standing;
    const { source } = candidate.change.after;
    if (source.kind === "workspace" || source.kind === "bundled") return [];
    const published = publicationTime(candidate)?.at;
    const unknown = published === void 0 && source.kind === "registry" && rule.entries.some(hasWindow);
    const name = spec(candidate.change.after);
    const violation4 = {
      message: unknown ? `it could not be found out whether an entry of the policy for ${rule.pattern.text} covers ${name}` : `no entry of the policy for ${rule.pattern.text} covers ${name}`,
      reason: "Each entry of the policy says which versions it is for. No publisher is named for a version outside of them.",
      help: `Widen \`versions\`, \`since\` or \`until\` of an entry at ${rule.declaredAt.file}:${rule.declaredAt.line}, or add one for this version.`,
      facts: [
        { label: "version", wanted: rule.entries.map(described).join("; "), found: candidate.change.after.version },
        { label: "published", found: published ?? "unknown" }
      ]
    };
    return [unknown ? unanswered(violation4) : violation4];
  }
});
var windowOf = (entry) => entry.kind === "publisher" ? entry.publisher : entry.kind === "unattested" ? entry : void 0;
var hasWindow = (entry) => windowOf(entry)?.since !== void 0 || windowOf(entry)?.until !== void 0;
function described(entry) {
  const window = windowOf(entry);
  const parts = [
    entry.versions ?? "every version",
    ...window?.since === void 0 ? [] : [`since ${window.since.slice(0, 10)}`],
    ...window?.until === void 0 ? [] : [`until ${window.until.slice(0, 10)}`]
  ];
  return parts.join(" ");
}

// src/rules/workflow-unexpected.ts
var workflow_unexpected_default = defineIdentityRule("workflow-unexpected", {
  summary: "it was published by a workflow that the policy does not name",
  clause: "by a workflow that the policy does not name",
  reason: "Every workflow of a repository can ask for a certificate. Only the named workflow should publish."
});

// src/rules/index.ts
var rules = {
  "package-denied": package_denied_default,
  "attestation-invalid": attestation_invalid_default,
  "attestation-unavailable": attestation_unavailable_default,
  "attestation-missing": attestation_missing_default,
  "attestation-lost": attestation_lost_default,
  "predicate-contradicts-certificate": predicate_contradicts_certificate_default,
  "issuer-unexpected": issuer_unexpected_default,
  "repository-unexpected": repository_unexpected_default,
  "workflow-unexpected": workflow_unexpected_default,
  "signer-unexpected": signer_unexpected_default,
  "ref-unexpected": ref_unexpected_default,
  "trigger-unexpected": trigger_unexpected_default,
  "environment-unexpected": environment_unexpected_default,
  "runner-unexpected": runner_unexpected_default,
  "publisher-changed": publisher_changed_default,
  "run-failed": run_failed_default,
  "run-contradicts-certificate": run_contradicts_certificate_default,
  "run-unavailable": run_unavailable_default,
  "actor-unexpected": actor_unexpected_default,
  "commit-unreachable": commit_unreachable_default,
  "commit-unavailable": commit_unavailable_default,
  "commit-unreviewed": commit_unreviewed_default,
  "tag-contradicts-commit": tag_contradicts_commit_default,
  "action-changed": action_changed_default,
  "pin-impostor": pin_impostor_default,
  "pin-missing": pin_missing_default,
  "release-mutable": release_mutable_default,
  "release-author-changed": release_author_changed_default,
  "manifest-contradicts-source": manifest_contradicts_source_default,
  "manifest-differs-from-tarball": manifest_differs_from_tarball_default,
  "files-contradict-source": files_contradict_source_default,
  "tag-missing": tag_missing_default,
  "tag-lost": tag_lost_default,
  "source-unavailable": source_unavailable_default,
  "account-unexpected": account_unexpected_default,
  "account-changed": account_changed_default,
  "trusted-publisher-lost": trusted_publisher_lost_default,
  "maintainers-changed": maintainers_changed_default,
  "registry-metadata-unavailable": registry_metadata_unavailable_default,
  "too-new": too_new_default,
  "integrity-changed": integrity_changed_default,
  "integrity-missing": integrity_missing_default,
  "source-changed": source_changed_default,
  "exotic-source-added": exotic_source_added_default,
  "registry-unexpected": registry_unexpected_default,
  "dependency-unmet": dependency_unmet_default,
  "alias-added": alias_added_default,
  "install-input-changed": install_input_changed_default,
  "install-script-added": install_script_added_default,
  "dormant-release": dormant_release_default,
  "version-burst": version_burst_default,
  "package-first-seen": package_first_seen_default,
  "dependency-unlisted": dependency_unlisted_default,
  "version-uncovered": version_uncovered_default,
  "exemption-expired": exemption_expired_default,
  "exemption-unused": exemption_unused_default,
  "policy-changed": policy_changed_default
};

export {
  humanBehind,
  workflowPath,
  namedAccounts,
  strangersOf,
  isBehindMirror,
  askOrigin,
  isAskedAtOrigin,
  mirrorCure,
  strayFrom,
  placeOutside,
  sourceRequirement,
  demandedTag,
  isEarned,
  earnedDemand,
  rules
};
