import {
  exemptionIndex,
  joinPublishers,
  keyLine,
  patchOf,
  publisherFrom,
  publisherKey,
  publisherName,
  refOf
} from "./chunk-R54I7WHW.js";
import {
  exemptionApplies,
  isNamedBy,
  isOver,
  liftExempted
} from "./chunk-WKXF7SY6.js";
import {
  compareIdentity,
  demandedBy,
  isOnlyAge,
  lackedBy,
  standsUnder
} from "./chunk-JA3QCU3Z.js";
import {
  NOT_EXEMPTIBLE,
  answeredByTrust,
  causesOf,
  dayText,
  entriesYaml,
  firstStepOf,
  fits,
  levelOf,
  npmAccount,
  publisherText
} from "./chunk-P4QUR335.js";
import {
  demandedTag,
  earnedDemand,
  humanBehind,
  isBehindMirror,
  isEarned,
  mirrorCure,
  namedAccounts,
  placeOutside,
  rules,
  strangersOf
} from "./chunk-K6U7SMI5.js";
import {
  c59_isNonEmpty as isNonEmpty
} from "./shared-E04875EB.js";
import {
  c42_policyFile as policyFile
} from "./shared-E04875EB.js";
import {
  c43_UNKNOWN_SUBJECT as UNKNOWN_SUBJECT
} from "./shared-E04875EB.js";
import {
  c62_RULE_IDS as RULE_IDS
} from "./shared-E04875EB.js";
import {
  c44_limitOf as limitOf
} from "./shared-E04875EB.js";
import {
  agrees,
  boundTo,
  claimedPair,
  expectedPublisher,
  hostOf,
  isAccepted,
  isUntoldForGood,
  predecessors,
  readyTimes,
  releaseLine,
  rootOf,
  standingEntry,
  vouchedFrom,
  witnessOf
} from "./chunk-KSEUSSZG.js";
import {
  versionsOf
} from "./chunk-VYA3Q5WH.js";
import {
  c27_higherLevel as higherLevel,
  c27_lowerLevel as lowerLevel,
  c27_worstFirst as worstFirst
} from "./shared-E04875EB.js";
import {
  c46_claimsOf as claimsOf
} from "./shared-E04875EB.js";
import {
  c9_spec as spec
} from "./shared-E04875EB.js";
import {
  c56_ECOSYSTEM_IDS as ECOSYSTEM_IDS,
  c56_ecosystemIdOf as ecosystemIdOf
} from "./shared-E04875EB.js";
import {
  c20_DAY as DAY,
  c20_clock as clock,
  c20_elapsed as elapsed,
  c20_later as later
} from "./shared-E04875EB.js";
import {
  c81_counted as counted,
  c81_listText as listText
} from "./shared-E04875EB.js";

// src/judge/exemption-use.ts
function exemptionUses(policy, verdicts, now, locked) {
  const names = locked === void 0 ? void 0 : { specs: new Set(locked.map(spec)), all: locked };
  return policy.exemptions.map((exemption) => {
    const use = isOver(exemption, now) ? { kind: "over" } : useOf(exemption, verdicts, names);
    return { exemption, use: isShared(exemption, policy) ? ofShared(use, exemption, verdicts) : use };
  });
}
var isShared = ({ declaredAt }, { source }) => source?.extends.some(({ reference }) => reference.from === declaredAt.file) === true;
function ofShared(use, exemption, verdicts) {
  const isMet = use.kind === "over" && verdicts.some(({ candidate }) => isNamedBy(exemption, candidate.change.after));
  return isMet || use.kind === "needed" ? use : { kind: "undecided" };
}
function useOf(exemption, verdicts, locked) {
  const named2 = `${exemption.package}@${exemption.version}`;
  const judged = verdicts.filter(({ candidate }) => isNamedBy(exemption, candidate.change.after));
  if (judged.length === 0)
    return isGone(exemption, named2, locked) ? { kind: "unused", because: `${named2} is in no ${exemption.commit === void 0 ? "lockfile" : "workflow"}` } : { kind: "undecided" };
  if (judged.some(({ exempted }) => exempted.some((lifted) => lifted.exemption === exemption))) return { kind: "needed" };
  const reasons = judged.map(({ candidate }) => exemptionApplies(exemption, candidate.change)).flatMap((application) => application.kind === "other" ? [application.because] : []);
  const because = reasons.length > 0 ? `it did not match: ${reasons.join("; ")}` : `${named2} has no finding of the rules that it lifts`;
  return { kind: "unused", because };
}
function isGone(exemption, named2, locked) {
  if (locked === void 0) return false;
  if (exemption.commit === void 0) return !locked.specs.has(named2);
  const listed = locked.all.filter(({ name }) => ecosystemIdOf(name) === ecosystemIdOf(exemption.package));
  return listed.length > 0 && !listed.some((one) => isNamedBy(exemption, one));
}

// src/remedy/errors.ts
function errorsOf(places) {
  const byRule = /* @__PURE__ */ new Map();
  for (const finding of places.flatMap(({ findings }) => findings)) {
    const known = byRule.get(finding.rule);
    if (finding.level === "error" && (known === void 0 || known.undetermined && !finding.undetermined))
      byRule.set(finding.rule, finding);
  }
  return [...byRule.values()];
}

// src/policy/draft/exemption.ts
function draftExemption(of, bound, rules2, reason, expires) {
  return {
    package: of.name,
    version: of.version,
    integrity: bound.kind === "integrity" ? bound.text : void 0,
    source: bound.kind === "source" ? bound.text : void 0,
    ...bound.kind === "commit" ? { commit: bound.text } : {},
    rules: rules2,
    reason,
    approvedBy: void 0,
    expires: `${expires.slice(0, 10)}T23:59:59.999Z`,
    declaredAt: of.location
  };
}

// src/remedy/exempt.ts
var HELD_FOR = 30 * DAY;
function exempt([first], lifted, policy, from) {
  const { change, now } = first.candidate;
  const { after } = change;
  const bound = boundTo(after);
  if (bound === void 0) return [];
  const present = policy.exemptions.find((one) => exemptionApplies(one, change).kind === "applies" && isOurs(one, policy));
  const starts = from === void 0 || from < now ? now : from;
  const drafted = draftExemption(after, bound, lifted, "who confirmed it, and where", later(starts, HELD_FOR));
  const exemption = present === void 0 ? drafted : amended(present, drafted, starts);
  const patch = patchOf(present === void 0 ? { exemptions: [drafted] } : { amendments: [{ present, amended: exemption }] }, policy);
  const until = dayText(exemption.expires);
  const when = from === void 0 ? `until ${until}` : `after ${clock(from)} and until ${until}`;
  const age = from === void 0 ? "" : " It does not lift its age: the version waits like any other.";
  const elsewhere = policy.source?.closed?.exemptions === true ? "Exemptions are final in the shared policy, so this one is written there. " : "";
  const place = present === void 0 ? "" : ` It changes the exemption at ${present.declaredAt.file}:${present.declaredAt.line}.`;
  return [
    {
      kind: "exempt",
      title: `Let in ${spec(after)} ${when}, only ${{ integrity: "with these bytes", source: "from this address", commit: "at this commit" }[bound.kind]}`,
      text: `${elsewhere}It lifts ${listText(lifted)} for this version only.${age}${place} Write into \`reason\` who confirmed it, and where.`,
      until: from,
      lifts: lifted,
      patch
    }
  ];
}
var isOurs = (exemption, { source }) => source?.text !== void 0 && exemption.declaredAt.file === source.file && exemptionIndex(source.text, exemption) >= 0;
function amended(present, drafted, now) {
  const [first, ...rest] = present.rules;
  const more = drafted.rules.filter((rule) => !present.rules.includes(rule));
  return { ...present, rules: [first, ...rest, ...more], expires: isOver(present, now) ? drafted.expires : present.expires };
}

// src/remedy/steps.ts
var helpOf = (findings) => [...new Set(findings.map(({ help }) => help))].join(" ");
var NOTHING = { until: void 0, lifts: [], patch: void 0 };
var comesOfAgeAt = (places, policy) => places.flatMap((verdict) => readyTimes(verdict, policy)).toSorted().at(-1);
function wait(errors, places, policy) {
  const young = errors.filter(({ onlyAge }) => onlyAge);
  const until = comesOfAgeAt(places, policy);
  if (young.length === 0 || until === void 0) return [];
  const rest = young.length === errors.length ? " Nobody needs to change anything." : " Its age is not all that blocks it.";
  return [
    {
      ...NOTHING,
      kind: "wait",
      title: `Wait until ${clock(until)}`,
      text: `${helpOf(young)}${rest}`,
      until,
      lifts: young.map(({ rule }) => rule)
    }
  ];
}
var WITHOUT_TOKEN = "Without a token GitHub answers 60 requests an hour (`GITHUB_TOKEN`; `evidence-token` of the action).";
function rerun(missing, places) {
  if (missing.length === 0) return [];
  const found = limitOf(places.map(({ candidate }) => candidate));
  const until = found?.until;
  const lifts = missing.map(({ rule }) => rule);
  const again = until === void 0 ? "Re-run the check" : `Re-run the check after ${clock(until)}`;
  const token = found?.isWithoutToken === true ? ` ${WITHOUT_TOKEN}` : "";
  const limit = until === void 0 ? "" : `The limit of requests is used up until ${clock(until)}.${token} `;
  const remedy = (text2) => ({ ...NOTHING, kind: "rerun", title: again, text: `${limit}${text2}`, until, lifts });
  const behind = places.find(({ candidate }) => isBehindMirror(candidate));
  if (behind === void 0) return [remedy(helpOf(missing))];
  const { title, text } = mirrorCure(behind.candidate);
  const others = missing.filter(({ help }) => help !== text);
  const rest = others.length === 0 ? "Then re-run the check. Without that change it ends in the same way." : helpOf(others);
  return [{ ...NOTHING, kind: "configure", title, text, lifts }, remedy(rest)];
}
function putBack(findings, [first]) {
  const { change } = first.candidate;
  const [before] = predecessors(change);
  const title = before === void 0 ? `Leave ${spec(change.after)} out` : before.version === change.after.version ? `Restore the locked entry of ${spec(before)}` : `Stay on ${spec(before)}`;
  return { ...NOTHING, kind: "revert", title, text: helpOf(findings), lifts: findings.map(({ rule }) => rule) };
}
function askMaintainers(findings) {
  if (!isNonEmpty(findings)) return [];
  const isOnlyNotNamed = findings.every(({ rule }) => answeredByTrust("listing").includes(rule));
  const title = isOnlyNotNamed ? "Decide whether the policy names it" : "Ask the maintainers whether they released it";
  return [{ ...NOTHING, kind: "ask", title, text: helpOf(findings) }];
}

// src/policy/draft/init-packages.ts
function accountName(account) {
  const name = account?.kind === "staged" ? account.approver : account?.name;
  return name !== void 0 && fits(npmAccount, name) ? name : void 0;
}
var scopeOf = (name) => name.startsWith("@") ? name.slice(0, name.indexOf("/") + 1) : void 0;
function foldScopes(rules2, kept, existing) {
  const scopes = /* @__PURE__ */ new Map();
  for (const rule of rules2) {
    const scope = scopeOf(rule.pattern);
    if (scope !== void 0) scopes.set(scope, [...scopes.get(scope) ?? [], rule]);
  }
  const folded = /* @__PURE__ */ new Map();
  for (const [scope, members] of scopes) {
    const [first] = members;
    const isKept = [...kept].some((name) => scopeOf(name) === scope) || existing.packages.some(({ pattern }) => scopeOf(pattern.text) === scope);
    if (first !== void 0 && !isKept && areAlike(members)) folded.set(scope, { ...first, pattern: `${scope}*` });
  }
  const left = rules2.filter(({ pattern }) => !folded.has(scopeOf(pattern) ?? ""));
  return [...folded.values(), ...left].toSorted((a, b) => a.pattern < b.pattern ? -1 : 1);
}
function areAlike(members) {
  const texts = new Set(members.map(({ entries }) => JSON.stringify(entriesYaml(entries))));
  return members.length >= 2 && texts.size === 1 && members.every(({ entries }) => entries.length === 1);
}

// src/remedy/entries.ts
function entriesBeside({ candidate, standing }, policy, entry, before) {
  const { after } = candidate.change;
  const present = presentEntries(standing);
  const { cooldown, run, source } = standingEntry(standing) ?? {};
  const common = { cooldown, run, source, declaredAt: after.location, versions: void 0 };
  const earlier = before === void 0 ? [] : [{ ...before, ...common }];
  const isAlone = present.length === 0 && earlier.length === 0;
  const added = {
    ...entry,
    ...common,
    versions: isAlone || !versionsOf(after.name).hasOrder(after.version) ? void 0 : `>=${after.version}`
  };
  const isExact = standing.kind !== "unlisted" && standing.rule.pattern.kind === "exact";
  const isThere = ({ declaredAt }) => isExact && declaredAt.file === policy.source?.file;
  return [...present.filter((one) => !isThere(one)), ...earlier, added];
}
var presentEntries = (standing) => (standing.kind === "unlisted" ? [] : standing.rule.entries).filter(({ kind }) => kind !== "deny");
var newReach = (name, entries) => entries.at(-1)?.versions === void 0 ? `every version of ${name}` : `${name} from this version on`;

// src/remedy/trust-account.ts
function accountUnexpected({ candidate, standing }, rules2, policy) {
  const account = claimsOf(candidate.claimed, candidate.change.after.version)?.account;
  const name = account === void 0 || humanBehind(account) === void 0 ? void 0 : accountName(account);
  const wanted = namedAccounts(standing);
  if (!rules2.has("account-unexpected") || name === void 0 || wanted?.declaredAt.file !== policy.source?.file) return void 0;
  const found = listOf(standing, name, policy);
  if (found === void 0) return void 0;
  return {
    kind: "trust",
    title: `Trust the account ${name} too`,
    text: `Adds a name to \`${found.item.field}\` at ${policyFile(policy)}:${found.line}. It holds for every package that this list is for, and for every later version.`,
    additions: { items: [found.item] },
    answers: ["account-unexpected"]
  };
}
function listOf(standing, item, { source, packages }) {
  const text = source?.text ?? "";
  if (standing.kind === "unattested") {
    const pattern = standing.rule.pattern.text;
    const { line } = standing.entry.declaredAt;
    const entries = packages.find((rule) => rule.pattern.text === pattern)?.entries ?? [];
    const index = entries.findIndex(({ kind, declaredAt }) => kind === "unattested" && declaredAt.line === line);
    const at2 = keyLine(text, ["packages", pattern, index], "accounts");
    return at2 === void 0 ? void 0 : { item: { of: "entry", pattern, index, field: "accounts", item }, line: at2 };
  }
  const publisher = standing.kind === "published" || standing.kind === "mismatched" || standing.kind === "unproven" ? standing.entry.publisher : void 0;
  const at = publisher === void 0 ? void 0 : keyLine(text, ["publishers", publisher.name, "maintainers"], "npm");
  return publisher === void 0 || at === void 0 ? void 0 : { item: { of: "publisher", name: publisher.name, field: "maintainers.npm", item }, line: at };
}
function accountChanged(verdict, rules2, policy) {
  const { candidate } = verdict;
  const pair = claimedPair(candidate);
  const isPlain = candidate.evidence.kind === "unattested" && candidate.baseline.every(({ evidence }) => evidence.kind === "unattested");
  const [before, after] = [pair?.before.account, pair?.after.account].map(
    (account) => account === void 0 || humanBehind(account) === void 0 ? void 0 : accountName(account)
  );
  if (!rules2.has("account-changed") || !isPlain || before === void 0 || after === void 0) return void 0;
  const window = { since: void 0, until: void 0 };
  const { name } = candidate.change.after;
  const entries = entriesBeside(
    verdict,
    policy,
    { kind: "unattested", accounts: [after], ...window },
    { kind: "unattested", accounts: [before], ...window }
  );
  return {
    kind: "trust",
    title: `Trust ${after} to publish ${name} too`,
    text: `${after} may then publish ${newReach(name, entries)}, and ${before} may as before. The registry's statements about accounts are not signed.`,
    additions: { packages: [{ pattern: name, entries }] },
    answers: ["account-changed", "dependency-unlisted", "version-uncovered"]
  };
}

// src/remedy/accept-untold.ts
var NOT_NAMED = answeredByTrust("listing");
function acceptUntold(missing, known, [first], policy) {
  const { candidate, standing } = first;
  const { askedAt, registry } = candidate;
  if (askedAt === void 0 || registry === "public" || !isWhollyUntold(candidate) || namedAccounts(standing) !== void 0) return [];
  const isNameable = known.every(({ rule }) => NOT_NAMED.includes(rule)) && placeOutside(candidate, askedAt) === void 0;
  if (known.length > 0 && !isNameable) return [];
  if (demandedBy(policy).has("metadata") || !missing.every(({ rule }) => rule === "registry-metadata-unavailable")) return [];
  const patch = patchOf({ withoutMetadata: [askedAt], packages: known.length === 0 ? [] : entryOf(first, askedAt, policy) }, policy);
  return [
    {
      kind: "configure",
      title: `Accept that ${askedAt} names neither time nor account`,
      text: `\`registriesWithoutMetadata\` holds for every package of that registry and for every later version. Nothing is then known about their age or account.`,
      until: void 0,
      lifts: [...known, ...missing].map(({ rule }) => rule),
      patch
    }
  ];
}
function fromThatRegistry(verdict, rules2, policy) {
  const { candidate } = verdict;
  const { askedAt } = candidate;
  const { name } = candidate.change.after;
  if (askedAt === void 0 || !NOT_NAMED.some((rule) => rules2.has(rule)) || candidate.evidence.kind !== "unattested") return void 0;
  if (!isAccepted(candidate, "account", policy) || placeOutside(candidate, askedAt) !== void 0) return void 0;
  return {
    kind: "trust",
    title: `Trust ${askedAt} for ${name} without an attestation`,
    text: `Any account that can publish ${name} there is accepted. The same name on any other registry stays blocked.`,
    additions: { packages: entryOf(verdict, askedAt, policy) },
    answers: NOT_NAMED
  };
}
var entryOf = (verdict, registry, policy) => [
  {
    pattern: verdict.candidate.change.after.name,
    entries: entriesBeside(verdict, policy, { kind: "unattested", accounts: [], registry, since: void 0, until: void 0 })
  }
];
function isWhollyUntold(candidate) {
  const after = claimsOf(candidate.claimed, candidate.change.after.version);
  const [time, account] = [isUntoldForGood(candidate, "time"), isUntoldForGood(candidate, "account")];
  const isAccountSaid = after?.account !== void 0 && claimedPair(candidate)?.before.account !== void 0;
  return (time || account) && (time || after?.publishedAt !== void 0) && (account || isAccountSaid);
}

// src/remedy/trust-identity.ts
var ANSWERED = answeredByTrust("identity", "listing", "continuity");
var ELSEWHERE = ["ref-unexpected", "trigger-unexpected"];
var about = (rules2, ...of) => of.some((rule) => rules2.has(rule));
function samePublisherElsewhere({ candidate, standing }, _rules, policy) {
  const { evidence, change } = candidate;
  if (standing.kind !== "mismatched" || evidence.kind !== "verified") return void 0;
  const { publisher } = standing.entry;
  if (publisher.declaredAt.file !== policy.source?.file) return void 0;
  const items = standing.mismatches.map(({ rule }) => itemFor(rule, evidence.identity, publisher, change.after));
  const found = items.filter((item) => item !== void 0);
  if (found.length < items.length) return void 0;
  const places = found.map(({ field }) => {
    const line = keyLine(policy.source?.text ?? "", ["publishers", publisher.name], field);
    return line === void 0 ? `a new \`${field}\`` : `\`${field}\` at ${policyFile(policy)}:${line}`;
  });
  return {
    kind: "trust",
    title: `Trust ${publisher.repository} on ${listText(found.map(({ item }) => item))} too`,
    text: `Adds an item to ${listText(places)}. It holds for every package of publisher \`${publisher.name}\` and for every later version.`,
    additions: { items: found },
    answers: ELSEWHERE
  };
}
function itemFor(rule, { sourceRepositoryRef: ref, buildTrigger }, { name }, after) {
  if (rule === "trigger-unexpected" && buildTrigger !== void 0) return { of: "publisher", name, field: "triggers", item: buildTrigger };
  if (rule !== "ref-unexpected" || ref === void 0) return void 0;
  const { refs, refGlobs } = refOf(ref, after);
  const [item] = [...refs, ...refGlobs];
  return item === void 0 ? void 0 : { of: "publisher", name, field: refs.length > 0 ? "refs" : "refGlobs", item };
}
function anotherPublisher(verdict, rules2, policy) {
  const { candidate, standing } = verdict;
  const isAsked2 = about(rules2, ...ANSWERED) || standing.kind === "unattested" && rules2.has("account-unexpected");
  if (!isAsked2 || candidate.evidence.kind !== "verified") return void 0;
  const certified = publisherFrom(candidate.evidence.identity, candidate.change.after);
  const before = standing.kind === "unlisted" ? publisherBefore(verdict) : void 0;
  const isCompared = releaseLine(candidate) !== void 0 && !about(rules2, ...answeredByTrust("listing"));
  const shutsOut = standing.kind === "unlisted" && before === void 0 && isCompared;
  return certified.kind !== "publisher" || shutsOut ? void 0 : besides(verdict, certified.publisher, before, policy);
}
function besides(verdict, publisher, before, policy) {
  const { name } = verdict.candidate.change.after;
  const { publishers, entries } = named(verdict, publisher, before, policy);
  const added = entries.at(-1);
  const who = publisherText(added?.kind === "publisher" ? added.publisher : publisher);
  const isAlone = entries.length === 1 && presentEntries(verdict.standing).length === 0;
  const asBefore = before === void 0 ? ", besides what the policy names already" : `, and so may ${publisherText(before)} as before`;
  return {
    kind: "trust",
    title: `Trust ${who} for ${name}${isAlone ? "" : " too"}`,
    text: isAlone ? `Then only this publisher may publish ${name}.` : `It may then publish ${newReach(name, entries)}${asBefore}.`,
    additions: { publishers, packages: [{ pattern: name, entries }] },
    answers: [...ANSWERED, "account-unexpected"]
  };
}
function publisherBefore({ candidate }) {
  const baseline = releaseLine(candidate);
  const certified = baseline?.evidence.kind === "verified" ? publisherFrom(baseline.evidence.identity, baseline.package) : void 0;
  return certified?.kind === "publisher" ? certified.publisher : void 0;
}
function named(verdict, drafted, before, policy) {
  const { evidence } = verdict.candidate;
  const taken = new Set(policy.publishers.map(({ name }) => name));
  const fresh = (publisher2) => {
    const name = publisherName(publisher2, (one) => taken.has(one));
    taken.add(name);
    return { ...publisher2, name };
  };
  const present = evidence.kind === "verified" ? policy.publishers.find((one) => compareIdentity(evidence.identity, one).mismatches.length === 0 && one.until === void 0) : void 0;
  if (before === void 0 || areOne(before, drafted)) {
    const publisher2 = present ?? fresh(drafted);
    return {
      publishers: present === void 0 ? [publisher2] : [],
      entries: entriesBeside(verdict, policy, { kind: "publisher", publisher: publisher2 })
    };
  }
  if (present === void 0 && areOneButForOneList(before, drafted)) {
    const joined = fresh(joinPublishers([before, drafted], ""));
    return { publishers: [joined], entries: entriesBeside(verdict, policy, { kind: "publisher", publisher: joined }) };
  }
  const old = fresh(before);
  const publisher = present ?? fresh(drafted);
  return {
    publishers: [old, ...present === void 0 ? [publisher] : []],
    entries: entriesBeside(verdict, policy, { kind: "publisher", publisher }, { kind: "publisher", publisher: old })
  };
}
var listsOf = ({ refs, refGlobs, triggers, environment }) => [
  [...refs, ...refGlobs].join("\n"),
  triggers.join("\n"),
  environment ?? ""
];
var areOne = (a, b) => publisherKey(a) === publisherKey(b) && listsOf(a).join() === listsOf(b).join();
function areOneButForOneList(a, b) {
  const [[refsA, triggersA, environmentA], [refsB, triggersB, environmentB]] = [listsOf(a), listsOf(b)];
  return publisherKey(a) === publisherKey(b) && environmentA === environmentB && (refsA === refsB || triggersA === triggersB);
}
function unattestedEntry(verdict, rules2, policy) {
  const { candidate } = verdict;
  const { after } = candidate.change;
  const account = accountName(claimsOf(candidate.claimed, after.version)?.account);
  if (!about(rules2, ...answeredByTrust("listing")) || candidate.evidence.kind !== "unattested" || account === void 0) return void 0;
  const entries = entriesBeside(verdict, policy, { kind: "unattested", accounts: [account], since: void 0, until: void 0 });
  return {
    kind: "trust",
    title: `Trust ${account} to publish ${after.name} without an attestation`,
    text: `The account may then publish ${newReach(after.name, entries)}. The registry's statements about accounts are not signed.`,
    additions: { packages: [{ pattern: after.name, entries }] },
    answers: answeredByTrust("listing")
  };
}

// src/remedy/trust-others.ts
function actorUnexpected({ candidate: { run }, standing }, rules2, policy) {
  const publisher = expectedPublisher(standing);
  const allowed = publisher?.maintainers.github;
  if (!rules2.has("actor-unexpected") || publisher === void 0 || allowed === void 0 || run.kind !== "known") return void 0;
  const strangers = strangersOf(run.value, allowed);
  const logins = [...new Set(strangers.flatMap(({ login }) => login ?? []))];
  const line = keyLine(policy.source?.text ?? "", ["publishers", publisher.name, "maintainers"], "github");
  if (publisher.declaredAt.file !== policy.source?.file || line === void 0 || strangers.some(({ login }) => login === void 0))
    return void 0;
  return {
    kind: "trust",
    title: `Trust ${listText(logins)} to start a publishing run of ${publisher.repository}`,
    text: `Adds logins to \`maintainers.github\` at ${policyFile(policy)}:${line}. They may then start and approve every later release of publisher \`${publisher.name}\`.`,
    additions: { items: logins.map((item) => ({ of: "publisher", name: publisher.name, field: "maintainers.github", item })) },
    answers: ["actor-unexpected"]
  };
}
var WRITABLE = /^https?:\/\/[A-Za-z0-9.:_/-]+$/;
function registryUnexpected({ candidate }, rules2, policy) {
  const { after } = candidate.change;
  const registry = after.source.kind === "registry" && after.source.url !== void 0 ? rootOf(after.source.url, after) : candidate.registry;
  const isConfigured = candidate.scopeRegistry !== void 0 && hostOf(candidate.scopeRegistry) !== hostOf(registry);
  if (!rules2.has("registry-unexpected") || !WRITABLE.test(registry) || isConfigured) return void 0;
  return {
    kind: "configure",
    title: `Name the registry ${registry}`,
    text: `Every package may then come from ${registry} (\`settings.registries\` in ${policyFile(policy)}).`,
    additions: { registries: [registry] },
    answers: ["registry-unexpected"]
  };
}

// src/remedy/trust-source.ts
var personOf = (account) => account === void 0 || humanBehind(account) === void 0 ? void 0 : accountName(account);
function taggedToo(verdict, rules2, policy) {
  const { candidate, standing } = verdict;
  const { after } = candidate.change;
  const demand = earnedDemand(candidate);
  const from = vouchedFrom(candidate, standing, policy, "tagged");
  if (!rules2.has("attestation-missing") || standing.kind !== "unproven" || demand === void 0 || from === void 0) return void 0;
  if ((elapsed(from, candidate.now) ?? -1) < 0) return void 0;
  const person = personOf(claimsOf(candidate.claimed, after.version)?.account);
  const { taggedIn, reproduced } = demand;
  const entries = entriesBeside(verdict, policy, {
    ...{ kind: "unattested", accounts: person === void 0 ? [] : [person], taggedIn, reproduced: reproduced ? true : void 0 },
    ...{ since: void 0, until: void 0 }
  });
  const by = person === void 0 ? "" : ` by ${person}`;
  const one = entries.at(-1)?.versions === void 0 ? "A version" : "From this version on one";
  return {
    kind: "trust",
    title: `Trust versions of ${after.name} that are tagged in ${taggedIn}, too`,
    text: `${one} without an attestation may come in that is published${by}, has a tag in ${taggedIn} and agrees with its manifest${reproduced ? " and its files" : ""}. Attested versions come in as before.`,
    additions: { packages: [{ pattern: after.name, entries }] },
    answers: ["attestation-missing", "attestation-lost", "trusted-publisher-lost", "account-changed"]
  };
}
function withoutFiles(verdict, rules2, policy) {
  const { candidate, standing } = verdict;
  const demanded = demandedTag(standing);
  const isBuilt = witnessOf(candidate) === "tagged" && agrees(candidate) && demanded?.entry.reproduced === true;
  const additions = isBuilt ? lessDemanding(verdict, policy, (entry) => ({ ...entry, reproduced: void 0 })) : void 0;
  if (!rules2.has("tag-missing") || demanded === void 0 || additions === void 0) return void 0;
  const { name } = candidate.change.after;
  return {
    kind: "trust",
    title: `Demand the tag of ${name}, and no longer its files`,
    text: `Later versions of ${name} need a tag in ${demanded.repository} and a manifest that agrees. Files that no commit has come in with them: take it where the project builds its files now, and look at those that the finding names first.`,
    additions,
    answers: ["tag-missing"]
  };
}
function withoutTag(verdict, rules2, policy) {
  const { candidate, standing } = verdict;
  const { record } = candidate.sourceEvidence;
  const demanded = demandedTag(standing);
  if (!rules2.has("tag-missing") || demanded === void 0 || record.kind !== "known" || record.value.tag.kind !== "absent") return void 0;
  if (record.value.history.kind !== "known" || isEarned(record.value.history.value)) return void 0;
  const pair = claimedPair(candidate);
  const people = [personOf(pair?.before.account), personOf(pair?.after.account)].flatMap((name2) => name2 ?? []);
  const accounts = demanded.entry.accounts.length > 0 ? demanded.entry.accounts : [...new Set(people)];
  const isShutOut = people.length < 2 || candidate.baseline.some(({ evidence }) => evidence.kind !== "unattested");
  if (demanded.entry.accounts.length === 0 && isShutOut) return void 0;
  const additions = lessDemanding(verdict, policy, (entry) => ({ ...entry, accounts, taggedIn: void 0, reproduced: void 0 }));
  if (additions === void 0) return void 0;
  const { name } = candidate.change.after;
  return {
    kind: "trust",
    title: `Trust ${listText([...accounts])} to publish ${name} without a tag`,
    text: `${demanded.repository} has no tag of this version, nor of each of those before. Later versions of ${name} then need the account alone, and the registry's word on accounts is not signed.`,
    additions,
    answers: ["tag-missing"]
  };
}
function lessDemanding({ candidate, standing }, policy, amend) {
  if (standing.kind !== "unattested") return void 0;
  const { pattern } = standing.rule;
  const entries = standing.rule.entries.filter(({ kind }) => kind !== "deny");
  const demanding = entries.filter((entry2) => entry2.kind === "unattested");
  const [entry] = demanding;
  if (entry === void 0 || demanding.length > 1) return void 0;
  const { name } = candidate.change.after;
  if (pattern.kind === "exact" && entry.declaredAt.file === policyFile(policy)) {
    const own = (policy.packages.find((rule) => rule.pattern.text === pattern.text)?.entries ?? []).filter(isOf(policyFile(policy)));
    const amendment = { pattern: pattern.text, index: own.indexOf(entry), amended: amend(entry) };
    return amendment.index < 0 ? void 0 : { entries: [amendment] };
  }
  return { packages: [{ pattern: name, entries: entries.map((one) => one === entry ? amend(entry) : one) }] };
}
var isOf = (file) => ({ declaredAt }) => declaredAt.file === file;

// src/remedy/trust.ts
var WAYS = [
  samePublisherElsewhere,
  anotherPublisher,
  taggedToo,
  withoutFiles,
  withoutTag,
  unattestedEntry,
  fromThatRegistry,
  accountUnexpected,
  accountChanged,
  actorUnexpected,
  registryUnexpected
];
function trust(verdict, rules2, policy) {
  for (const way of WAYS) {
    const found = way(verdict, rules2, policy);
    if (found === void 0 || ![...rules2].every((rule) => found.answers.includes(rule))) continue;
    const { kind, title, text, additions } = found;
    const patch = patchOf(additions, policy);
    return patch === void 0 ? [] : [{ kind, title, text, until: void 0, lifts: [...rules2], patch }];
  }
  return [];
}

// src/remedy/remedies.ts
function remediesOf(places, policy) {
  const errors = errorsOf(places);
  const known = errors.filter(({ undetermined }) => !undetermined);
  const missing = errors.filter(({ undetermined }) => undetermined);
  const refused = known.filter(({ rule }) => firstStepOf(rule) === "refuse");
  if (isNonEmpty(refused)) return [putBack(refused, places), ...askMaintainers(known.filter(isAsked))];
  const entry = missing.length > 0 ? [] : entryThenWait(places, known, policy);
  if (entry.length > 0) return [...entry, ...wait(known, places, policy), ...exemptWhole(places, known, policy)];
  const patches = missing.length > 0 ? [] : policyRemedies(places, known, policy);
  if (missing.length === 0 && known.every(({ rule }) => NOT_NAMED2.includes(rule)) && patches[0]?.kind === "trust") return patches;
  const moved = known.filter(({ rule, cause }) => firstStepOf(rule) === "put-back" && cause === void 0);
  return [
    ...rerun(missing, places),
    ...acceptUntold(missing, known, places, policy),
    ...isNonEmpty(moved) ? [putBack(moved, places)] : [],
    ...askMaintainers(known.filter(isAsked)),
    ...wait(known, places, policy),
    ...patches
  ];
}
var isAsked = ({ rule, cause, onlyAge }) => firstStepOf(rule) === "ask" && cause === void 0 && !onlyAge;
var NOT_NAMED2 = answeredByTrust("listing");
function policyRemedies(places, errors, policy) {
  const lifted = errors.map(({ rule }) => rule);
  const trusted = trust(places[0], new Set(lifted), policy);
  if (trusted.length > 0 && lifted.every((rule) => NOT_NAMED2.includes(rule))) return trusted;
  return [...exemptWhole(places, errors, policy), ...exemptThenWait(places, errors, policy), ...trusted];
}
function exemptWhole(places, errors, policy) {
  const lifted = errors.map(({ rule }) => rule);
  return isNonEmpty(lifted) ? exempt(places, lifted, policy) : [];
}
function exemptThenWait(places, errors, policy) {
  const lifted = errors.filter(({ onlyAge }) => !onlyAge).map(({ rule }) => rule);
  const until = comesOfAgeAt(places, policy);
  return isNonEmpty(lifted) && lifted.length < errors.length && until !== void 0 ? exempt(places, lifted, policy, until) : [];
}
function entryThenWait(places, errors, policy) {
  const rest = errors.filter(({ onlyAge }) => !onlyAge);
  const until = comesOfAgeAt(places, policy);
  const isOnlyNotNamed = rest.length > 0 && rest.every(({ rule }) => NOT_NAMED2.includes(rule));
  if (!isOnlyNotNamed || rest.length === errors.length || until === void 0) return [];
  return trust(places[0], new Set(rest.map(({ rule }) => rule)), policy).map((remedy) => ({
    ...remedy,
    text: `${remedy.text} The version then only has to wait, until ${clock(until)}.`
  }));
}

// src/remedy/blocked.ts
function blockedVersions(verdicts, policy) {
  const groups = /* @__PURE__ */ new Map();
  for (const verdict of verdicts) {
    if (verdict.kind === "authorized") continue;
    const key = whatIsInstalled(verdict);
    const [first = verdict, ...rest] = groups.get(key) ?? [];
    groups.set(key, first === verdict ? [verdict] : [first, ...rest, verdict]);
  }
  return [...groups.values()].map((places) => ({
    verdicts: places,
    remedies: remediesOf(places, policy),
    readyAt: readyAt(places, policy)
  }));
}
function whatIsInstalled({ candidate: { change } }) {
  const { after } = change;
  return `${spec(after)}
${boundTo(after)?.text ?? JSON.stringify(after.source)}`;
}
function readyAt(places, policy) {
  if (!errorsOf(places).every(({ onlyAge }) => onlyAge)) return void 0;
  return comesOfAgeAt(places, policy);
}

// src/line/order.ts
function causesFirst(findings) {
  const explained = findings.map((finding) => withCause(finding, findings));
  return explained.toSorted((a, b) => worstFirst(a, b) || rank(a) - rank(b));
}
var rank = ({ cause, onlyAge }) => cause !== void 0 ? 2 : onlyAge ? 1 : 0;
function withCause(finding, all) {
  const cause = causesOf(finding.rule).find(
    (rule) => all.some((other) => other.rule === rule && other.level === finding.level && !other.undetermined)
  );
  return cause === void 0 ? finding : { ...finding, cause };
}

// src/line/decide.ts
function decide(candidate, policy, standing = standsUnder(policy, candidate)) {
  const { change, now } = candidate;
  const ecosystem = ecosystemIdOf(change.after.name);
  const trial = { candidate, policy, standing, demanded: demandedBy(policy) };
  const found = RULE_IDS.flatMap((id) => {
    const rule = rules[id];
    const level = levelOf(id, policy);
    if (rule.about !== "candidate" || level === "off" && !isAlsoNotice(rule) || lackedBy(id, ecosystem).length > 0) return [];
    return rule.check(trial).flatMap((violation) => findingOf(id, violation, trial, level) ?? []);
  });
  const isExemptible = (rule) => !NOT_EXEMPTIBLE.includes(rule);
  const { findings, exempted } = liftExempted(found, { change, policy, now, isExemptible });
  const ordered = causesFirst(findings);
  const errors = ordered.filter((finding) => finding.level === "error");
  const judged = { candidate, standing, exempted };
  if (errors.length === 0 || !isNonEmpty(ordered)) return { ...judged, kind: "authorized", findings: ordered };
  return { ...judged, kind: errors.every((finding) => finding.undetermined) ? "undetermined" : "unauthorized", findings: ordered };
}
var isAlsoNotice = (rule) => rule.defaultLevel === "notice";
function findingOf(rule, violation, { candidate: { change }, policy }, stated) {
  const { unlessStated, atMost, undetermined: missing, ...said } = violation;
  const usual = stated !== "off" && policy.levels[rule] === void 0 ? unlessStated ?? stated : stated;
  const own = missing === true && isAlsoNotice(rules[rule]) ? "error" : usual;
  if (own === "off") return void 0;
  const level = atMost === void 0 ? own : lowerLevel(own, atMost);
  const { name, version, location } = change.after;
  const undetermined = missing === true && level === "error";
  return {
    location,
    ...said,
    rule,
    level,
    undetermined,
    onlyAge: isOnlyAge(rule) || said.readyAt !== void 0,
    package: { name, version }
  };
}
function conclude(conclusion) {
  const { verdicts, removed, lockfiles, locked, inputs = [], unmet, taken, policy, policyChange, trust: trust2, notes = [], mode, now } = conclusion;
  const { ecosystems = ECOSYSTEM_IDS } = conclusion;
  const exemptions = exemptionUses(policy, verdicts, now, locked);
  const findings = runFindings({ policy, exemptions, policyChange, inputs, unmet, taken }).toSorted(worstFirst);
  const count = (kind) => verdicts.filter((verdict) => verdict.kind === kind).length;
  const counts = { authorized: count("authorized"), unauthorized: count("unauthorized"), undetermined: count("undetermined") };
  const passes = counts.authorized === verdicts.length && findings.every((finding) => finding.level !== "error");
  return {
    subject: conclusion.subject ?? UNKNOWN_SUBJECT,
    toolVersion: conclusion.version,
    recording: void 0,
    conclusion: passes ? "pass" : "fail",
    mode,
    evaluatedAt: now,
    policy: policy.source,
    trust: trust2,
    lockfiles,
    ecosystems,
    counts,
    findings,
    verdicts,
    blocked: blockedVersions(verdicts, policy),
    removed,
    policyDelta: policyChange?.lines ?? [],
    notes: [...notes, ...notAskedNotes(verdicts), ...overrideNotes(policy)],
    readyAt: readyAt2(verdicts, findings, policy)
  };
}
function overrideNotes({ source }) {
  const lines = source?.overrides ?? [];
  if (source === void 0 || lines.length === 0) return [];
  const shared = source.extends.map(({ reference }) => reference.from).join(", ");
  return [{ kind: "policy-override", text: `${source.file} overrides ${shared}: ${lines.map(({ line }) => line).join("; ")}` }];
}
function notAskedNotes(verdicts) {
  const judged = new Set(verdicts.map(({ candidate }) => ecosystemIdOf(candidate.change.after.name)));
  return [...judged].flatMap((id) => {
    const lacked = RULE_IDS.map((rule) => rules[rule].about === "candidate" ? lackedBy(rule, id) : []).filter(({ length }) => length > 0);
    const grounds = [...new Set(lacked.flat())].toSorted().join(", ").replace(/, ([^,]+)$/, " or $1");
    const text = `${id}: ${counted(lacked.length, "rule")} that need ${grounds} evidence were not applied, because there is no such evidence.`;
    return lacked.length === 0 ? [] : [{ kind: "rules-not-asked", text }];
  });
}
function runFindings(trial) {
  return RULE_IDS.flatMap((id) => {
    const rule = rules[id];
    const stated = levelOf(id, trial.policy);
    if (rule.about !== "run") return [];
    return rule.check(trial).flatMap(({ atLeast, atMost, undetermined: missing, ...said }) => {
      const own = atLeast === void 0 ? stated : higherLevel(atLeast, stated);
      if (own === "off") return [];
      const level = atMost === void 0 ? own : lowerLevel(own, atMost);
      const undetermined = missing === true && level === "error";
      return [{ ...said, rule: id, level, undetermined, onlyAge: isOnlyAge(id), package: void 0 }];
    });
  });
}
function readyAt2(verdicts, findings, policy) {
  const blocked = verdicts.filter((verdict) => verdict.kind !== "authorized");
  const errors = [...findings, ...blocked.flatMap((verdict) => verdict.findings)].filter((finding) => finding.level === "error");
  if (errors.some((finding) => !finding.onlyAge)) return void 0;
  return blocked.flatMap((verdict) => readyTimes(verdict, policy)).toSorted().at(-1);
}

export {
  draftExemption,
  accountName,
  scopeOf,
  foldScopes,
  decide,
  conclude
};
