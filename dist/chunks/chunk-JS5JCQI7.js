import {
  sha256Of
} from "./chunk-SL6OYEJ4.js";
import {
  c37_askMembership as askMembership,
  c37_parseRepository as parseRepository,
  c37_repoPath as repoPath
} from "./shared-E04875EB.js";
import {
  c82_askFor as askFor
} from "./shared-E04875EB.js";
import {
  FIXED_RULES,
  NOT_EXEMPTIBLE,
  PUBLISHER_NAME,
  branch,
  commitId,
  date,
  dayText,
  duration,
  durationText,
  endOfDay,
  entriesYaml,
  entryText,
  exactRef,
  exactVersion,
  gitHubLogin,
  gitHubRepository,
  gitHubWorkflow,
  gitLabConfig,
  gitLabProject,
  isWithin,
  issuer,
  listOf,
  lockedHash,
  notOne,
  npmAccount,
  numericId,
  otherRegistry,
  packageName,
  prose,
  publisherName,
  publisherText,
  readPolicyYaml,
  refGlob,
  refuse,
  registry,
  report,
  short,
  signer,
  startOfDay,
  tagPattern,
  text,
  toldOfRule,
  trigger,
  versionRange,
  word,
  words,
  yes
} from "./chunk-P4QUR335.js";
import {
  c59_isNonEmpty as isNonEmpty
} from "./shared-E04875EB.js";
import {
  c42_DEFAULT_SETTINGS as DEFAULT_SETTINGS
} from "./shared-E04875EB.js";
import {
  c62_RULE_IDS as RULE_IDS,
  c62_isRuleId as isRuleId
} from "./shared-E04875EB.js";
import {
  c28_didYouMean as didYouMean,
  c28_nearest as nearest
} from "./shared-E04875EB.js";
import {
  c58_GateError as GateError
} from "./shared-E04875EB.js";
import {
  ecosystemOf,
  parsePackageName,
  versionsOf
} from "./chunk-VYA3Q5WH.js";
import {
  c51_SHA1_ID as SHA1_ID
} from "./shared-E04875EB.js";
import {
  c35_field as field,
  c35_isJsonObject as isJsonObject
} from "./shared-E04875EB.js";
import {
  c27_higherLevel as higherLevel
} from "./shared-E04875EB.js";
import {
  c49_GITHUB_ISSUER as GITHUB_ISSUER,
  c49_GITLAB_ISSUER as GITLAB_ISSUER
} from "./shared-E04875EB.js";
import {
  c56_ECOSYSTEM_IDS as ECOSYSTEM_IDS
} from "./shared-E04875EB.js";
import {
  c20_DAY as DAY
} from "./shared-E04875EB.js";
import {
  c81_listText as listText
} from "./shared-E04875EB.js";

// src/policy/delta/publisher.ts
var loosening = (line) => ({ line, loosens: true });
var tightening = (line) => ({ line, loosens: false });
function publisherDelta(base, head, used) {
  const [a, b] = [constraints(base), constraints(head)];
  const of2 = `publisher ${head.name} (${used})`;
  return [
    ...scalars(base, head, of2),
    ...[.../* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => constraintDelta(key, a[key], b[key], of2)),
    ...lists("ref", [...base.refs, ...base.refGlobs], [...head.refs, ...head.refGlobs], of2),
    ...lists("trigger", base.triggers, head.triggers, of2),
    ...allowed("branch", branchesOf(base), branchesOf(head), of2),
    ...allowed("maintainer on GitHub", base.maintainers.github, head.maintainers.github, of2),
    ...allowed("maintainer on npm", base.maintainers.npm, head.maintainers.npm, of2),
    ...windowDelta(base, head, of2)
  ];
}
function scalars(base, head, of2) {
  const fields = ["provider", "issuer", "repository", "workflow"];
  return fields.filter((field2) => base[field2] !== head[field2]).map((field2) => loosening(`newly trusts ${field2} ${head[field2]} instead of ${base[field2]} for ${of2}`));
}
function constraints(publisher2) {
  const { repositoryId: repositoryId2, ownerId: ownerId2, environment: environment2 } = publisher2;
  const own = publisher2.provider === "github-actions" ? { signer: publisher2.signer, runner: publisher2.runner, tag: publisher2.tag } : {};
  return { repositoryId: repositoryId2, ownerId: ownerId2, environment: environment2, ...own };
}
var HAVE_DEFAULTS = ["signer", "runner", "tag"];
function constraintDelta(key, base, head, of2) {
  if (base === head) return [];
  if (head === void 0) return [loosening(`no longer asks for ${key} ${base ?? ""} of ${of2}`)];
  if (base === void 0 && !HAVE_DEFAULTS.includes(key)) return [tightening(`asks for ${key} ${head} of ${of2}`)];
  return [loosening(`newly trusts ${key} ${head}${base === void 0 ? "" : ` instead of ${base}`} for ${of2}`)];
}
function lists(noun, base, head, of2) {
  const added2 = head.filter((item) => !base.includes(item));
  const gone = base.filter((item) => !head.includes(item));
  return [
    ...added2.length === 0 ? [] : [loosening(`newly trusts ${noun} ${listText(added2)} for ${of2}`)],
    ...gone.length === 0 ? [] : [tightening(`no longer trusts ${noun} ${listText(gone)} for ${of2}`)]
  ];
}
function allowed(noun, base, head, of2) {
  if (base === void 0) return head === void 0 ? [] : [tightening(`asks for a ${noun} among ${listText(head)} of ${of2}`)];
  return head === void 0 ? [loosening(`no longer asks for a ${noun} (${listText(base)}) of ${of2}`)] : lists(noun, base, head, of2);
}
var branchesOf = (publisher2) => publisher2.provider === "github-actions" ? branchesAsked(publisher2) : void 0;
var branchesAsked = ({ branches }) => branches.length > 0 ? branches : void 0;
function windowDelta(base, head, of2) {
  if (base.since === head.since && base.until === head.until) return [];
  const starts = head.since === void 0 || base.since !== void 0 && head.since <= base.since;
  const ends = head.until === void 0 || base.until !== void 0 && head.until >= base.until;
  const widens = base.since !== head.since && starts || base.until !== head.until && ends;
  return [{ line: `covers publications ${windowText(head)} instead of ${windowText(base)} for ${of2}`, loosens: widens }];
}
var windowText = ({ since: since2, until: until2 }) => since2 === void 0 && until2 === void 0 ? "of any day" : `${since2 === void 0 ? "" : `from ${dayText(since2)}`} ${until2 === void 0 ? "" : `until ${dayText(until2)}`}`.trim();

// src/policy/delta/actions.ts
function actionDelta(was, is, pattern) {
  return [
    ...["repositoryId", "ownerId", "immutable"].flatMap((key) => constraintDelta(key, was[key], is[key], pattern)),
    ...allowed("branch", branchesAsked(was), branchesAsked(is), pattern),
    ...detachedDelta(was.detached, is.detached, pattern)
  ];
}
function detachedDelta(was, is, pattern) {
  if (was === is) return [];
  return is ? [loosening(`newly trusts commits of ${pattern} that only a tag names and no branch holds`)] : [tightening(`no longer trusts commits of ${pattern} that no branch holds`)];
}

// src/policy/delta/packages.ts
function packagesDelta(base, head) {
  const [before, after] = [byPattern(base), byPattern(head)];
  return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].flatMap((pattern) => {
    const [was, is] = [before.get(pattern), after.get(pattern)];
    if (was === void 0) return (is?.entries ?? []).map((entry2) => added(entry2, pattern));
    if (is === void 0) return was.entries.map((entry2) => removed(entry2, pattern, true));
    return ruleDelta(was, is, base, head);
  });
}
var byPattern = (policy) => new Map(policy.packages.map((rule) => [rule.pattern.text, rule]));
var added = (entry2, pattern) => entry2.kind === "deny" ? tightening(`refuses ${entryText(entry2)} of ${pattern}`) : loosening(`newly trusts ${entryText(entry2)} for ${pattern}`);
function removed(entry2, pattern, isLast) {
  if (entry2.kind === "deny") return loosening(`no longer refuses ${entryText(entry2)} of ${pattern}`);
  return { line: `no longer names ${entryText(entry2)} for ${pattern}`, loosens: isLast };
}
function ruleDelta(was, is, base, head) {
  const pattern = is.pattern.text;
  const left = [...was.entries];
  const differences = [];
  for (const entry2 of is.entries) {
    const index = counterpart(entry2, left);
    const [before] = index < 0 ? [] : left.splice(index, 1);
    differences.push(...before === void 0 ? [added(entry2, pattern)] : entryDelta(before, entry2, pattern, base, head));
  }
  const allowsLess = !is.entries.some(({ kind }) => kind !== "deny");
  return [...differences, ...left.map((entry2) => removed(entry2, pattern, allowsLess))];
}
function counterpart(entry2, among) {
  const alike = (other) => other.kind === entry2.kind && (other.kind !== "publisher" || entry2.kind !== "publisher" || other.publisher.name === entry2.publisher.name);
  const exact = among.findIndex((other) => alike(other) && other.versions === entry2.versions);
  return exact >= 0 ? exact : among.findIndex(alike);
}
function entryDelta(was, is, pattern, base, head) {
  const differences = [];
  if (was.versions !== is.versions) differences.push(rangeDelta(was, is, pattern));
  if (was.kind === "deny" || is.kind === "deny") return differences;
  const [before, after] = [was.cooldown ?? base.settings.cooldown, is.cooldown ?? head.settings.cooldown];
  if (before !== after && was.cooldown !== is.cooldown) differences.push(cooldownDelta(before, after, pattern));
  const runs = [was.run ?? base.settings.run, is.run ?? head.settings.run];
  if (runs[0] !== runs[1] && was.run !== is.run) differences.push(runDelta(...runs, pattern));
  differences.push(...sourceOfEntryDelta(was, is, pattern, base, head));
  return [...differences, ...ofKindDelta(was, is, pattern)];
}
function ofKindDelta(was, is, pattern) {
  if (was.kind === "action" && is.kind === "action") return actionDelta(was, is, pattern);
  if (was.kind !== "unattested" || is.kind !== "unattested") return [];
  return [
    ...accountsDelta(was.accounts, is.accounts, pattern),
    ...registryDelta(was, is, pattern),
    ...tagDelta(was, is, pattern),
    ...windowDelta(was, is, `${pattern} without an attestation`)
  ];
}
function rangeDelta(was, is, pattern) {
  const text2 = (entry2) => entry2.versions ?? "every version";
  const within = (inner, outer) => versionsOf(pattern).within(inner.versions ?? "*", outer.versions ?? "*");
  const verb = is.kind === "deny" ? "refuses" : "trusts";
  const of2 = is.kind === "publisher" ? ` ${is.publisher.name} for` : "";
  return {
    line: `${verb}${of2} ${pattern} in ${text2(is)} instead of ${text2(was)}`,
    loosens: is.kind === "deny" ? !within(was, is) : !within(is, was)
  };
}
var cooldownDelta = (before, after, of2) => after < before ? loosening(`drops the cooldown of ${of2} from ${durationText(before)} to ${durationText(after)}`) : tightening(`raises the cooldown of ${of2} from ${durationText(before)} to ${durationText(after)}`);
var STRICTNESS = { required: 2, "when-available": 1, off: 0 };
var runDelta = (before, after, of2) => ({
  line: `asks for the workflow run of ${of2}: ${after} instead of ${before}`,
  loosens: STRICTNESS[after] < STRICTNESS[before]
});
function sourceOfEntryDelta(was, is, pattern, base, head) {
  const [before, after] = [was.source ?? sourceOf(base), is.source ?? sourceOf(head)];
  return before === after || was.source === is.source ? [] : [sourceDelta(before, after, pattern)];
}
var sourceOf = ({ settings: settings2 }) => settings2.source ?? "when-available";
var sourceDelta = (before, after, of2) => ({
  line: `asks for the source repository of ${of2}: ${after} instead of ${before}`,
  loosens: STRICTNESS[after] < STRICTNESS[before]
});
function registryDelta(was, is, pattern) {
  if (was.registry === is.registry) return [];
  const line = `takes ${pattern} without an attestation from ${is.registry ?? "any registry"} instead of ${was.registry ?? "any"}`;
  return [{ line, loosens: was.registry !== void 0 }];
}
function tagDelta(was, is, pattern) {
  const differences = [];
  if (was.taggedIn !== is.taggedIn)
    differences.push({
      line: `demands a tag of ${pattern} in ${is.taggedIn ?? "no repository"} instead of ${was.taggedIn ?? "none"}`,
      loosens: was.taggedIn !== void 0
    });
  if (was.reproduced !== is.reproduced)
    differences.push({
      line: `${is.reproduced === true ? "demands" : "no longer demands"} that the files of ${pattern} are the files of its tag`,
      loosens: is.reproduced !== true
    });
  return differences;
}
function accountsDelta(was, is, pattern) {
  if (was.length > 0 && is.length === 0) return [loosening(`newly trusts any account without an attestation for ${pattern}`)];
  if (was.length === 0 && is.length > 0) return [tightening(`trusts only ${listText(is)} without an attestation for ${pattern}`)];
  const more = is.filter((account) => !was.includes(account));
  const less = was.filter((account) => !is.includes(account));
  return [
    ...more.length === 0 ? [] : [loosening(`newly trusts ${listText(more)} without an attestation for ${pattern}`)],
    ...less.length === 0 ? [] : [tightening(`no longer trusts ${listText(less)} without an attestation for ${pattern}`)]
  ];
}

// src/policy/delta/delta.ts
function policyDelta(base, head) {
  const sorted = differencesOf(base, head);
  return { loosens: sorted.some(({ loosens }) => loosens), lines: sorted.map(({ line }) => line) };
}
function differencesOf(base, head) {
  const differences = [
    ...settingsDelta(base, head),
    ...levelsDelta(base, head),
    ...publishersDelta(base, head),
    ...packagesDelta(base, head),
    ...exemptionsDelta(base, head)
  ];
  return differences.toSorted((a, b) => Number(b.loosens) - Number(a.loosens));
}
function settingsDelta({ settings: base }, { settings: head }) {
  const more = head.registries.filter((registry2) => !base.registries.includes(registry2));
  const less = base.registries.filter((registry2) => !head.registries.includes(registry2));
  return [
    ...base.cooldown === head.cooldown ? [] : [cooldownDelta(base.cooldown, head.cooldown, "everything")],
    ...base.cooldownSecurityFixes === head.cooldownSecurityFixes ? [] : [{ line: `security fixes: ${head.cooldownSecurityFixes} the cooldown`, loosens: head.cooldownSecurityFixes === "lift" }],
    ...base.unlisted === head.unlisted ? [] : [{ line: `packages that no entry names: ${head.unlisted} instead of ${base.unlisted}`, loosens: head.unlisted === "continuity" }],
    ...ecosystemsDelta(base.ecosystems, head.ecosystems),
    ...base.run === head.run ? [] : [runDelta(base.run, head.run, "everything")],
    ...sourceSettingsDelta(base, head),
    ...acceptedDelta(base.registriesWithoutMetadata, head.registriesWithoutMetadata, "do not say when or by whom a version was published"),
    ...acceptedDelta(base.registriesWithoutAttestations, head.registriesWithoutAttestations, "do not pass on attestations"),
    ...base.run !== head.run || base.runStated === head.runStated ? [] : [
      {
        line: `${head.runStated === true ? "asks" : "no longer asks"} also for the commit of every workflow run`,
        loosens: head.runStated !== true
      }
    ],
    ...registriesStatedDelta(base, head, more.length + less.length > 0),
    ...more.length === 0 ? [] : [loosening(`newly trusts the registry ${listText(more)}`)],
    ...less.length === 0 ? [] : [tightening(`no longer trusts the registry ${listText(less)}`)]
  ];
}
function acceptedDelta(base = [], head = [], what) {
  const [more, less] = [head.filter((one) => !base.includes(one)), base.filter((one) => !head.includes(one))];
  return [
    ...more.length === 0 ? [] : [loosening(`newly accepts registries that ${what}: ${listText(more)}`)],
    ...less.length === 0 ? [] : [tightening(`no longer accepts registries that ${what}: ${listText(less)}`)]
  ];
}
function registriesStatedDelta(base, head, isToldOf) {
  if (base.registriesStated === head.registriesStated || head.registriesStated === true && isToldOf) return [];
  return head.registriesStated === true ? [tightening("names the registries that packages may come from")] : [loosening("no longer names the registries that packages may come from: a registry that the replaced version came from only warns")];
}
function sourceSettingsDelta(base, head) {
  const [was, is] = [base.source ?? "when-available", head.source ?? "when-available"];
  const [waited, waits] = [base.cooldownUntagged ?? 14 * DAY, head.cooldownUntagged ?? 14 * DAY];
  const [endless, ends] = [base.attestationLostAfter ?? Infinity, head.attestationLostAfter ?? Infinity];
  const age = (milliseconds) => milliseconds === Infinity ? "never" : `after ${durationText(milliseconds)}`;
  return [
    ...was === is ? [] : [sourceDelta(was, is, "everything")],
    ...waited === waits ? [] : [cooldownDelta(waited, waits, "untagged versions")],
    ...endless === ends ? [] : [{ line: `a lost attestation becomes a warning ${age(ends)} instead of ${age(endless)}`, loosens: ends < endless }]
  ];
}
function ecosystemsDelta(base, head) {
  const left = head === void 0 ? [] : (base ?? ECOSYSTEM_IDS).filter((one) => !head.includes(one));
  const more = base === void 0 ? [] : (head ?? ECOSYSTEM_IDS).filter((one) => !base.includes(one));
  return [
    ...left.length === 0 ? [] : [loosening(`no longer judges the ecosystem ${listText(left)}`)],
    ...more.length === 0 ? [] : [tightening(`newly judges the ecosystem ${listText(more)}`)]
  ];
}
var WEIGHT = { error: 3, warning: 2, notice: 1, off: 0 };
function levelsDelta({ levels: base }, { levels: head }) {
  return RULE_IDS.filter((rule) => base[rule] !== head[rule]).map((rule) => {
    const [was, is] = [base[rule], head[rule]];
    const loosens = (is === void 0 ? 2.5 : WEIGHT[is]) < (was === void 0 ? 2.5 : WEIGHT[was]);
    return { line: `makes ${rule} ${is ?? "what it is by default"} instead of ${was ?? "what it is by default"}`, loosens };
  });
}
function publishersDelta(base, head) {
  const before = new Map(base.publishers.map((publisher2) => [publisher2.name, publisher2]));
  const names = new Set(head.publishers.map(({ name }) => name));
  const changed = head.publishers.flatMap((publisher2) => {
    const was = before.get(publisher2.name);
    const used = usedBy(publisher2.name, head);
    if (was !== void 0) return publisherDelta(was, publisher2, used);
    return used === "used by nothing" ? [tightening(`declares publisher ${publisher2.name}, ${publisherText(publisher2)}, ${used}`)] : [];
  });
  const gone = base.publishers.filter(({ name }) => !names.has(name) && usedBy(name, base) === "used by nothing");
  return [...changed, ...gone.map(({ name }) => tightening(`removes publisher ${name}, used by nothing`))];
}
function usedBy(name, { packages }) {
  const patterns = packages.filter(({ entries }) => entries.some((entry2) => entry2.kind === "publisher" && entry2.publisher.name === name)).map(({ pattern }) => pattern.text);
  if (patterns.length === 0) return "used by nothing";
  return `used by ${patterns.length > 5 ? `${patterns.slice(0, 5).join(", ")} and ${patterns.length - 5} more` : listText(patterns)}`;
}
function exemptionsDelta(base, head) {
  const key = ({ package: name, version, integrity, source }) => `${name}@${version} ${integrity ?? source ?? ""}`;
  const before = new Map(base.exemptions.map((exemption2) => [key(exemption2), exemption2]));
  const after = new Set(head.exemptions.map(key));
  return [
    ...head.exemptions.flatMap((exemption2) => exemptionDelta(before.get(key(exemption2)), exemption2)),
    ...base.exemptions.filter((exemption2) => !after.has(key(exemption2))).map(({ package: name, version }) => tightening(`no longer exempts ${name}@${version}`))
  ];
}
function exemptionDelta(was, is) {
  const of2 = `${is.package}@${is.version}`;
  const rules = was === void 0 ? is.rules : is.rules.filter((rule) => !was.rules.includes(rule));
  const longer = was !== void 0 && is.expires > was.expires;
  return [
    ...rules.length === 0 ? [] : [loosening(`exempts ${of2} from ${listText(rules)} until ${dayText(is.expires)}: ${is.reason}`)],
    ...longer ? [loosening(`exempts ${of2} until ${dayText(is.expires)} instead of ${dayText(was.expires)}`)] : []
  ];
}

// src/domain/policy-part.ts
var NO_PART = { settings: {}, levels: {}, publishers: [], packages: [], exemptions: [], final: [] };
var withDefaults = ({ settings: settings2, levels, publishers, packages, exemptions }) => ({
  source: void 0,
  settings: { ...DEFAULT_SETTINGS, ...settings2 },
  levels,
  publishers,
  packages,
  exemptions
});
var finalKeyText = (key) => key.kind === "exemptions" ? "exemptions" : `${key.kind}.${key.name}`;

// src/policy/delta/overrides.ts
function overridesOf(shared, own) {
  const replaced = own.packages.flatMap((rule) => {
    const before = allows(rule) ? replacedBy(rule, shared) : void 0;
    return before === void 0 ? [] : [{ before: { ...before, pattern: rule.pattern }, rule }];
  });
  const packagesOf = (rules) => [
    ...shared.packages.filter(({ pattern }) => !rules.some((one) => one.pattern.text === pattern.text)),
    ...rules
  ];
  const was = withDefaults({ ...shared, packages: packagesOf(replaced.map(({ before }) => before)) });
  const is = withDefaults({
    ...shared,
    settings: { ...shared.settings, ...both(own.settings, shared.settings) },
    levels: { ...shared.levels, ...both(own.levels, shared.levels) },
    publishers: shared.publishers.map((publisher2) => own.publishers.find(({ name }) => name === publisher2.name) ?? publisher2),
    packages: packagesOf(replaced.map(({ rule }) => rule))
  });
  return differencesOf(was, is);
}
var allows = ({ entries }) => entries.some(({ kind }) => kind !== "deny");
function replacedBy({ pattern }, { packages }) {
  const [nearest2] = packages.filter((one) => allows(one) && isWithin(pattern.text, one.pattern.text)).toSorted((a, b) => b.pattern.text.length - a.pattern.text.length);
  const [first, ...rest] = (nearest2?.entries ?? []).filter(({ kind }) => kind !== "deny");
  return nearest2 === void 0 || first === void 0 ? void 0 : { ...nearest2, entries: [first, ...rest] };
}
var both = (a, b) => Object.fromEntries(Object.entries(a).filter(([key]) => Object.hasOwn(b, key)));

// src/policy/read/combine.ts
function combined(earlier, later) {
  const kept = earlier.exemptions.filter((one) => !later.exemptions.some((other) => boundAs(other) === boundAs(one)));
  const publishers = new Map([...earlier.publishers, ...later.publishers].map((publisher2) => [publisher2.name, publisher2]));
  return {
    settings: { ...earlier.settings, ...later.settings },
    levels: { ...earlier.levels, ...later.levels },
    publishers: [...publishers.values()],
    packages: joined(earlier.packages, later.packages),
    exemptions: [...later.exemptions, ...kept],
    final: [...earlier.final, ...later.final]
  };
}
var boundAs = ({ package: name, version, integrity, source, commit }) => JSON.stringify([name, version, integrity, source, commit]);
function joined(earlier, later) {
  const rules = new Map(later.map((rule) => [rule.pattern.text, rule]));
  for (const rule of earlier) {
    const over = rules.get(rule.pattern.text);
    const isReplaced = over?.entries.some(({ kind }) => kind !== "deny") === true;
    const stays = rule.entries.filter(({ kind }) => kind === "deny" || !isReplaced);
    const entries = [...over?.entries ?? [], ...stays];
    if (isNonEmpty(entries)) rules.set(rule.pattern.text, { ...over ?? rule, entries });
  }
  return [...rules.values()];
}

// src/policy/read/extends.ts
var REMOTE = /^([A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?\/[A-Za-z0-9_.-]+)\/([^@\s]+)@(\S+)$/;
var BESIDE = /^\.{1,2}\/[^\s@]+\.ya?ml$/;
var NO_EMPTY_PART = "^(?!(?:[^/]*/){1,2}(?:.*/)?\\.{0,2}[/@])";
var reference = text({
  wanted: "a file like ./shared.yml, or owner/repo/path@<40-hex commit>",
  schema: { pattern: `${BESIDE.source}|${NO_EMPTY_PART}${REMOTE.source.slice(1).replace("(\\S+)$", "[0-9a-f]{40}$")}` },
  parse: (found) => {
    if (BESIDE.test(found)) return { value: { kind: "beside", from: found } };
    const [whole, repository = "", path = "", commit = ""] = REMOTE.exec(found) ?? [];
    if (whole === void 0)
      return notOne(/^[^@\s]+\.ya?ml$/.test(found) && !found.startsWith("/") && found.split("/").length < 3 ? `; write ./${found}` : "");
    if (!SHA1_ID.test(commit)) return notOne("; a branch or tag can move, so name the full commit");
    const isNowhere = `${repository}/${path}`.split("/").some((part) => part === ".." || part === "." || part === "");
    return isNowhere ? notOne() : { value: { kind: "remote", from: found, repository, path, commit } };
  }
});
function referenceNodes(node) {
  return node.kind === "list" ? node.items : [node];
}

// src/policy/read/mapping.ts
var required = (key, shape, doc, ...examples) => ({
  key,
  shape,
  required: true,
  doc,
  examples
});
var optional = (key, shape, doc, ...examples) => ({
  key,
  shape,
  required: false,
  doc,
  examples
});
function openMapping(node, { noun, fields }, label, reading, whole) {
  if (node.kind !== "map")
    return refuse(node, label, reading, "a mapping", `; its fields are ${fields.map((field2) => `\`${field2.key}\``).join(", ")}`);
  const keys = fields.map((field2) => field2.key);
  const entries = new Map(node.entries.map((entry2) => [entry2.key, entry2]));
  const unknown = node.entries.filter((entry2) => !keys.includes(entry2.key));
  for (const entry2 of unknown) unknownKey(entry2, noun, keys, reading);
  const meant = new Set(unknown.map((entry2) => nearest(entry2.key, keys)));
  const lacks = (field2) => !entries.has(field2.key) && !meant.has(field2.key);
  for (const field2 of fields) {
    if (field2.required && lacks(field2)) report(reading, whole, `${label} lacks \`${field2.key}\``);
  }
  return {
    get: (field2) => {
      const entry2 = entries.get(field2.key);
      return entry2 === void 0 ? void 0 : field2.shape.read(entry2.value, `\`${field2.key}\``, reading);
    },
    node: (field2) => entries.get(field2.key)?.value,
    lacks,
    place: (field2) => entries.get(field2.key)?.value.place ?? whole
  };
}
function unknownKey({ key, keyPlace }, noun, keys, reading) {
  const hint = didYouMean(key, keys) || `; its fields are ${keys.map((known) => `\`${known}\``).join(", ")}`;
  report(reading, keyPlace, `\`${short(key)}\` is not a field of ${noun}${hint}`);
}
function asMap(node, label, reading, wanted) {
  return node.kind === "map" ? node : refuse(node, label, reading, wanted);
}

// src/policy/read/fields-registries.ts
var registrySettings = {
  registries: optional(
    "registries",
    listOf(registry),
    "Where packages may come from: `public`, and the URLs of private registries. Default: only `public`. By default a registry that the replaced version came from is a warning, not an error.",
    ["public"]
  ),
  registriesWithoutMetadata: optional(
    "registriesWithoutMetadata",
    listOf(otherRegistry),
    "Private registries that do not say when and by which account a version was published. If such a registry says it of no version of a package, this does not block. Nothing is then known about age and account. An entry with `taggedIn` still blocks: it compares the tag with the time of publication.",
    ["https://npm.acme.example"]
  ),
  registriesWithoutAttestations: optional(
    "registriesWithoutAttestations",
    listOf(otherRegistry),
    "Mirrors of npm's registry that do not pass on attestations. A version without attestations there counts as never attested. Only account, age and source then show a stolen token.",
    ["https://mirror.acme.example"]
  )
};

// src/policy/read/fields.ts
var settings = {
  cooldown: optional(
    "cooldown",
    duration,
    "The age that a version must have before it may come in, counted from its publication. Default 72h. `0` accepts every age.",
    "72h",
    "3d"
  ),
  cooldownSecurityFixes: optional(
    "cooldownSecurityFixes",
    word(["lift", "keep"]),
    "How the cooldown treats a security fix: a version that the GitHub Advisory Database lists as the first patched one for the replaced version. `lift` (default): it may come in young. `keep`: it has to wait.",
    "keep"
  ),
  unlisted: optional(
    "unlisted",
    word(["continuity", "block"]),
    "How a package is judged that no entry names. `continuity` (default): by the verified identity of the version that it replaces. `block`: it is refused.",
    "block"
  ),
  ...registrySettings,
  ecosystems: optional(
    "ecosystems",
    listOf(word(ECOSYSTEM_IDS)),
    "The ecosystems that are judged: npm packages and pinned GitHub Actions. Default: both. An ecosystem that is not named here is not looked at.",
    ["npm"]
  ),
  run: optional(
    "run",
    word(["required", "when-available", "off"]),
    "Whether GitHub is asked for the workflow run that a certificate names. `required` (default): without an answer the version is undetermined. `when-available`: the answer is used if there is one. `off`: GitHub is not asked.",
    "required"
  ),
  source: optional(
    "source",
    word(["required", "when-available", "off"]),
    "Whether GitHub is asked for the source repository of a version without attestations. `required`: without an answer the version is undetermined. `when-available` (default): the answer is used if there is one. `off`: GitHub is not asked.",
    "required"
  ),
  cooldownUntagged: optional(
    "cooldownUntagged",
    duration,
    "The age that a version must have if it has no tag in the source repository, although the versions before it have one. Counted from its publication. Default 14d.",
    "14d",
    "30d"
  ),
  attestationLostAfter: optional(
    "attestationLostAfter",
    duration,
    "The age at which a lost attestation becomes a warning, although the source repository does not show the release. Default: never.",
    "30d"
  )
};
var SETTINGS = { noun: "`settings`", fields: Object.values(settings) };
var maintainers = {
  github: optional(
    "github",
    listOf(gitHubLogin),
    "GitHub logins, also of bots, that may start or re-run the publishing run and approve its deployment. Case does not matter.",
    ["octocat", "renovate[bot]"]
  ),
  npm: optional(
    "npm",
    listOf(npmAccount),
    "npm accounts that may publish, or approve a staged publish. Claimed by the registry, not signed.",
    ["octocat"]
  )
};
var MAINTAINERS = { noun: "`maintainers`", fields: Object.values(maintainers) };
var anyMapping = { schema: { type: "object" }, read: () => true };
var publisher = {
  provider: optional("provider", word(["github-actions", "gitlab-ci"]), "Where the publisher runs. Default `github-actions`.", "gitlab-ci"),
  repository: required(
    "repository",
    gitHubRepository,
    "The source repository, `owner/name`. With `repositoryId` the id decides, and this name is only for people. Without it this name decides (ASCII case-insensitively).",
    "octo/widget"
  ),
  project: required("repository", gitLabProject, "The project, `group/project`. Always compared together with `issuer`.", "group/project"),
  repositoryId: optional(
    "repositoryId",
    numericId,
    "The numeric id of the repository. It survives a rename. A new owner of the name has another id.",
    "390497226"
  ),
  ownerId: optional("ownerId", numericId, "The numeric id of the owner. It changes when the repository is transferred.", "72518640"),
  workflow: required(
    "workflow",
    gitHubWorkflow,
    "The workflow file that starts the publish, from the root of the repository.",
    ".github/workflows/release.yml"
  ),
  config: optional(
    "workflow",
    gitLabConfig,
    "The CI configuration, from the root of the project. Default `.gitlab-ci.yml`.",
    ".gitlab-ci.yml"
  ),
  refs: optional("refs", listOf(exactRef), "The exact full refs that it publishes from. `refs` or `refGlobs` is required.", [
    "refs/heads/main"
  ]),
  refGlobs: optional("refGlobs", listOf(refGlob), "Patterns for full refs. `*` matches any characters except `/`.", ["refs/tags/v*"]),
  triggers: required(
    "triggers",
    listOf(trigger),
    "The events that start a publish, as the certificate names them.",
    ["push"],
    ["release", "workflow_dispatch"]
  ),
  environment: optional(
    "environment",
    words("the name of a deployment environment"),
    "The deployment environment. If it is given, the certificate must name it.",
    "release"
  ),
  signer: optional(
    "signer",
    signer,
    "The reusable workflow that signs, with its ref. Default: the publisher’s own workflow.",
    "slsa-framework/slsa-github-generator/.github/workflows/builder_nodejs_slsa3.yml@refs/tags/v2.0.0"
  ),
  runner: optional("runner", word(["github-hosted", "self-hosted"]), "The kind of runner. Default `github-hosted`.", "self-hosted"),
  tag: optional(
    "tag",
    tagPattern,
    "The form of a version’s tag, with `{version}` and `{name}`. Default: the tag that the certificate names, else the usual forms.",
    "v{version}",
    "{name}@{version}"
  ),
  branches: optional(
    "branches",
    listOf(branch),
    "One of these branches must hold the source commit. Default: the certificate’s branch or the default branch.",
    ["main", "v4"]
  ),
  maintainers: optional("maintainers", anyMapping, "Who may start or approve the publishing run, and who may publish on npm."),
  since: optional("since", date, "First day (UTC) of publication that this publisher covers.", "2024-03-01"),
  until: optional(
    "until",
    date,
    "Last day (UTC) of publication that this publisher covers. Versions published before it stay covered.",
    "2027-11-01"
  ),
  issuer: optional("issuer", issuer, "The OpenID issuer of the certificate. Default: the provider’s own.", "https://gitlab.example.com")
};
var { provider, repositoryId, ownerId, refs, refGlobs, triggers, environment, since, until, signer: signerField } = publisher;
var GITHUB_PUBLISHER = {
  noun: "a publisher",
  fields: [
    ...[provider, publisher.repository, repositoryId, ownerId, publisher.workflow, refs, refGlobs, triggers, environment, signerField],
    ...[publisher.runner, publisher.tag, publisher.branches, publisher.maintainers, since, until, publisher.issuer]
  ]
};
var GITLAB_PUBLISHER = {
  noun: "a gitlab-ci publisher",
  fields: [
    provider,
    publisher.project,
    repositoryId,
    ownerId,
    publisher.config,
    refs,
    refGlobs,
    triggers,
    environment,
    publisher.maintainers,
    since,
    until,
    publisher.issuer
  ]
};

// src/policy/read/fields-packages.ts
var entry = {
  publisher: required("publisher", publisherName, "A name under `publishers`.", "axios-ci"),
  unattested: required(
    "unattested",
    yes,
    "These versions may come in without an attestation. `accounts` names the accounts that may publish them.",
    true
  ),
  accounts: optional(
    "accounts",
    listOf(npmAccount),
    "npm accounts. One of them must have published the version. Claimed by the registry, not signed. Required, unless `taggedIn` or `registry` is given.",
    ["jasonsaayman"]
  ),
  taggedIn: optional(
    "taggedIn",
    gitHubRepository,
    "The source repository at GitHub, `owner/name`. It must have a tag for each version, and the manifest at that tag must agree with the published one.",
    "octo/widget"
  ),
  registry: optional(
    "registry",
    otherRegistry,
    "A private registry. Each version must come from it, and its evidence is asked there. Without `accounts` or `taggedIn`, anybody who can publish there is let in.",
    "https://npm.acme.example"
  ),
  reproduced: optional("reproduced", yes, "All files of each version must also be in the tagged commit. Needs `taggedIn`.", true),
  source: optional(
    "source",
    settings.source.shape,
    "Replaces `source` of `settings`. An entry with `taggedIn` always requires the source repository.",
    "required"
  ),
  deny: required("deny", yes, "Refuses these versions. Wins over every other entry and every exemption.", true),
  reason: optional("reason", prose, "Why. The report shows it.", "compromised in 2026"),
  repositoryId: optional(
    "repositoryId",
    numericId,
    "The numeric id of the repository. It survives a rename. A new owner of the name has another id.",
    "197814629"
  ),
  ownerId: optional("ownerId", numericId, "The numeric id of its owner.", "44036562"),
  branches: optional(
    "branches",
    listOf(words("the name of a branch", 255)),
    "One of these branches must hold the commit. Default: any branch of the repository.",
    ["main"]
  ),
  detached: optional(
    "detached",
    yes,
    "Releases of this action are on no branch: each is one commit on top of a commit of a branch, under a tag.",
    true
  ),
  immutable: optional("immutable", word(["required"]), "Releases must be immutable.", "required"),
  versions: optional(
    "versions",
    versionRange,
    'A SemVer range. A prerelease is in the range if its order is: 1.2.0-rc.1 is in ">=1 <2". Default: every version.',
    ">=1.13.4",
    "<1"
  ),
  cooldown: optional("cooldown", duration, "Replaces `cooldown` of `settings`.", "0", "7d"),
  run: optional("run", settings.run.shape, "Replaces `run` of `settings`.", "when-available"),
  since: optional("since", date, "First day (UTC) of publication that this entry covers.", "2019-01-01"),
  until: optional("until", date, "Last day (UTC) of publication that this entry covers.", "2024-12-31")
};
var PUBLISHER_ENTRY = {
  noun: "an entry with `publisher` (windows belong to the publisher)",
  fields: [entry.publisher, entry.versions, entry.cooldown, entry.run, entry.source]
};
var UNATTESTED_ENTRY = {
  noun: "an entry with `unattested`",
  fields: [
    ...[entry.unattested, entry.accounts, entry.registry, entry.taggedIn, entry.reproduced, entry.source],
    ...[entry.versions, entry.cooldown, entry.since, entry.until]
  ]
};
var ACTION_ENTRY = {
  noun: "an entry of an action",
  fields: [entry.repositoryId, entry.ownerId, entry.branches, entry.detached, entry.immutable, entry.cooldown]
};
var DENY_ENTRY = { noun: "an entry with `deny`", fields: [entry.deny, entry.versions, entry.reason] };
var exemptible = {
  ...word(RULE_IDS, "the id of a rule"),
  schema: { type: "string", enum: RULE_IDS.filter((rule) => !NOT_EXEMPTIBLE.includes(rule)) }
};
var exemption = {
  package: required("package", packageName, "The exact name of the package.", "vercel"),
  version: optional("version", exactVersion, "The exact version. Required for packages. An action has `commit` instead.", "58.5.1"),
  commit: optional(
    "commit",
    commitId,
    "For an action, instead of version and integrity: the full id of the pinned commit.",
    "0123456789abcdef0123456789abcdef01234567"
  ),
  integrity: optional(
    "integrity",
    lockedHash,
    "The hash of the bytes, as the lockfile has it (for Yarn 2 and later the `checksum`). Required, except for git sources and where the lockfile has no hash.",
    "sha512-…",
    "10c0/…"
  ),
  source: optional(
    "source",
    words("the address, as in the lockfile", 4096),
    "Instead of `integrity`: the address as the lockfile has it, for a git source with its commit. For a package of the registry without address and hash it is `npm:` and the version.",
    "git+https://github.com/octo/widget.git#0123456789abcdef0123456789abcdef01234567"
  ),
  rules: required("rules", listOf(exemptible), "The rules that it lifts, and no others.", ["attestation-lost"]),
  reason: required("reason", prose, "Why this version is let in.", "published by hand while their CI was down, confirmed upstream"),
  approvedBy: optional("approvedBy", words("who approved it"), "Who decided.", "octocat"),
  expires: required("expires", date, "The last day (UTC) on which the exemption lifts anything.", "2026-12-31")
};
var EXEMPTION = { noun: "an exemption", fields: Object.values(exemption) };

// src/policy/read/publisher.ts
function readPublisher(entry2, reading) {
  const { key: name, keyPlace } = entry2;
  if (!PUBLISHER_NAME.test(name))
    return report(
      reading,
      keyPlace,
      `a publisher’s name has letters, digits, \`.\`, \`_\` and \`-\`, found ${JSON.stringify(name.slice(0, 60))}`
    );
  const label = `publisher \`${name}\``;
  const gitLab = providerOf(entry2.value) === "gitlab-ci";
  const opened = openMapping(entry2.value, gitLab ? GITLAB_PUBLISHER : GITHUB_PUBLISHER, label, reading, keyPlace);
  if (opened === void 0) return void 0;
  if (opened.lacks(publisher.refs) && opened.lacks(publisher.refGlobs)) report(reading, keyPlace, `${label} lacks \`refs\` (or \`refGlobs\`)`);
  opened.get(publisher.provider);
  const common = readCommon(name, opened, entry2, reading);
  const specific = gitLab ? readGitLab(opened) : readGitHub(opened);
  return common === void 0 || specific === void 0 ? void 0 : { ...common, ...specific };
}
var providerOf = (node) => {
  const value = node.kind === "map" ? node.entries.find((entry2) => entry2.key === "provider")?.value : void 0;
  return value?.kind === "scalar" ? value.text : void 0;
};
function readCommon(name, opened, entry2, reading) {
  const triggers2 = opened.get(publisher.triggers);
  const refs2 = opened.get(publisher.refs);
  const refGlobs2 = opened.get(publisher.refGlobs);
  const window = readWindow(opened, reading);
  const common = {
    name,
    refs: refs2 ?? [],
    refGlobs: refGlobs2 ?? [],
    environment: opened.get(publisher.environment),
    repositoryId: opened.get(publisher.repositoryId),
    ownerId: opened.get(publisher.ownerId),
    maintainers: readMaintainers(opened, entry2, reading),
    ...window,
    declaredAt: { file: reading.file, line: entry2.keyPlace.line }
  };
  return triggers2 === void 0 ? void 0 : { ...common, triggers: triggers2 };
}
function readGitHub(opened) {
  const repository = opened.get(publisher.repository);
  const workflow = opened.get(publisher.workflow);
  const rest = {
    signer: opened.get(publisher.signer),
    runner: opened.get(publisher.runner),
    tag: opened.get(publisher.tag),
    branches: opened.get(publisher.branches) ?? [],
    issuer: opened.get(publisher.issuer) ?? GITHUB_ISSUER
  };
  return repository === void 0 || workflow === void 0 ? void 0 : { provider: "github-actions", repository, workflow, ...rest };
}
function readGitLab(opened) {
  const repository = opened.get(publisher.project);
  const workflow = opened.get(publisher.config) ?? ".gitlab-ci.yml";
  const issuer2 = opened.get(publisher.issuer) ?? GITLAB_ISSUER;
  return repository === void 0 ? void 0 : { provider: "gitlab-ci", repository, workflow, issuer: issuer2 };
}
function readWindow(opened, reading) {
  const since2 = opened.get(publisher.since);
  const until2 = opened.get(publisher.until);
  if (since2 !== void 0 && until2 !== void 0 && until2 < since2)
    report(reading, opened.place(publisher.until), `\`until\` (${until2}) is before \`since\` (${since2})`);
  return { since: since2 === void 0 ? void 0 : startOfDay(since2), until: until2 === void 0 ? void 0 : endOfDay(until2) };
}
function readMaintainers(opened, entry2, reading) {
  const node = opened.node(publisher.maintainers);
  if (node === void 0) return { github: void 0, npm: void 0 };
  const inner = openMapping(node, MAINTAINERS, "`maintainers`", reading, node.place);
  const found = { github: inner?.get(maintainers.github), npm: inner?.get(maintainers.npm) };
  const isEmpty = node.kind === "map" && node.entries.length === 0;
  if (isEmpty) report(reading, entry2.keyPlace, "`maintainers` names nobody; remove it if no maintainers are checked");
  return found;
}

// src/policy/read/packages.ts
function readPackageRule(entry2, publishers, reading) {
  const pattern = readPattern(entry2, reading);
  const label = `\`${entry2.key}\``;
  const nodes = entry2.value.kind === "list" ? entry2.value.items : [entry2.value];
  if (nodes.length === 0)
    return refuse(
      entry2.value,
      label,
      reading,
      "the name of a publisher, or a list of entries",
      "; to refuse the package write [{ deny: true }]"
    );
  const isAction = ecosystemOf(entry2.key).id === "actions";
  const entries = nodes.map((node) => isAction ? readActionEntry(node, label, reading) : readEntry(node, label, publishers, reading)).filter((found) => found !== void 0);
  if (pattern === void 0 || entries.length < nodes.length || !isNonEmpty(entries)) return void 0;
  return { pattern, entries, declaredAt: { file: reading.file, line: entry2.keyPlace.line } };
}
function parsePattern(written) {
  const text2 = ecosystemOf(written).id === "actions" ? written.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : written;
  if (!text2.includes("*")) return parsePackageName(text2) === void 0 ? void 0 : { text: text2, kind: "exact" };
  const literal = text2.slice(0, -1);
  if (!text2.endsWith("*") || literal.includes("*")) return void 0;
  if (literal.endsWith("/")) return parsePackageName(`${literal}x`) === void 0 ? void 0 : { text: text2, kind: "scope" };
  return literal.endsWith("-") && parsePackageName(literal) !== void 0 ? { text: text2, kind: "prefix" } : void 0;
}
function readPattern({ key, keyPlace }, reading) {
  const pattern = parsePattern(key);
  if (pattern !== void 0) return pattern;
  const found = JSON.stringify(key.slice(0, 80));
  if (key.includes("*"))
    return report(reading, keyPlace, `a pattern is @scope/*, prefix-* or @scope/prefix-*, found ${found}${patternHint(key)}`);
  return report(reading, keyPlace, `${found} is not the name of a package`);
}
var patternHint = (key) => key === "*" ? "; `settings.unlisted` says how packages without an entry are judged" : /^@[^/*]+\*?$|^@[^/]+\/\*\*$/.test(key) ? `; write ${key.replace(/\/?\**$/, "")}/*` : "";
function readEntry(node, label, publishers, reading) {
  if (node.kind === "scalar") return publisherEntry({ named: node, label, node: void 0, place: node.place }, publishers, reading);
  if (node.kind !== "map") return refuse(node, label, reading, "the name of a publisher, or a list of entries");
  const kinds = ["publisher", "unattested", "deny"].filter((kind) => node.entries.some((entry2) => entry2.key === kind));
  if (kinds.length > 1)
    return report(reading, node.place, `an entry has one of ${kinds.map((kind) => `\`${kind}\``).join(" and ")}, not both`);
  switch (kinds[0]) {
    case "unattested":
      return unattestedEntry(node, reading);
    case "deny":
      return denyEntry(node, reading);
    case "publisher":
      return publisherEntry({ ...publisherIn(node), node, place: node.place }, publishers, reading);
    case void 0:
    default:
      return unknownEntry(node, reading);
  }
}
function readActionEntry(node, label, reading) {
  if (node.kind !== "map") return refuse(node, label, reading, "a mapping with the repository’s facts, or `deny: true`");
  if (node.entries.some(({ key }) => key === "deny")) return denyEntry(node, reading);
  const opened = openMapping(node, ACTION_ENTRY, "the entry", reading, node.place);
  if (opened === void 0) return void 0;
  return {
    kind: "action",
    repositoryId: opened.get(entry.repositoryId),
    ownerId: opened.get(entry.ownerId),
    branches: opened.get(entry.branches) ?? [],
    detached: opened.get(entry.detached) ?? false,
    immutable: opened.get(entry.immutable),
    cooldown: opened.get(entry.cooldown),
    versions: void 0,
    run: void 0,
    declaredAt: { file: reading.file, line: node.place.line }
  };
}
function unknownEntry(node, reading) {
  const hint = node.entries.map((entry2) => didYouMean(entry2.key, ["publisher", "unattested", "deny"])).find((found) => found !== "") ?? "";
  return report(reading, node.place, `an entry needs \`publisher\`, \`unattested: true\` or \`deny: true\`${hint}`);
}
var publisherIn = (node) => ({
  named: node.entries.find((entry2) => entry2.key === "publisher")?.value ?? node,
  label: "`publisher`"
});
function publisherEntry({ named: named2, label, node, place }, publishers, reading) {
  const opened = node === void 0 ? void 0 : openMapping(node, PUBLISHER_ENTRY, "the entry", reading, place);
  const name = entry.publisher.shape.read(named2, label, reading);
  const rest = {
    versions: opened?.get(entry.versions),
    cooldown: opened?.get(entry.cooldown),
    run: opened?.get(entry.run),
    source: opened?.get(entry.source)
  };
  if (name === void 0) return void 0;
  if (!publishers.has(name))
    return report(reading, named2.place, `publisher \`${name}\` is not declared under \`publishers\`${didYouMean(name, publishers.keys())}`);
  const publisher2 = publishers.get(name);
  return publisher2 === void 0 ? void 0 : { kind: "publisher", publisher: publisher2, ...rest, declaredAt: { file: reading.file, line: place.line } };
}
function unattestedEntry(node, reading) {
  const opened = openMapping(node, UNATTESTED_ENTRY, "the entry", reading, node.place);
  if (opened === void 0 || opened.get(entry.unattested) === void 0) return void 0;
  const [accounts, taggedIn, reproduced] = [opened.get(entry.accounts), opened.get(entry.taggedIn), opened.get(entry.reproduced)];
  const registry2 = opened.get(entry.registry);
  const whoOrWhere = [
    { value: accounts, isMissing: opened.lacks(entry.accounts) },
    { value: taggedIn, isMissing: opened.lacks(entry.taggedIn) },
    { value: registry2, isMissing: opened.lacks(entry.registry) }
  ];
  if (whoOrWhere.every(({ isMissing }) => isMissing))
    return report(reading, node.place, "the entry lacks `accounts`, `taggedIn` or `registry`");
  if (opened.lacks(entry.taggedIn) && !opened.lacks(entry.reproduced))
    return report(reading, opened.place(entry.reproduced), "`reproduced` needs `taggedIn`");
  const isMisread = whoOrWhere.some(({ value, isMissing }) => value === void 0 && !isMissing);
  const rest = { versions: opened.get(entry.versions), cooldown: opened.get(entry.cooldown), ...readWindow(opened, reading) };
  const source = opened.get(entry.source);
  if (isMisread) return void 0;
  if (taggedIn !== void 0 && source === "off")
    return report(reading, opened.place(entry.source), "`taggedIn` needs the source repository");
  const declaredAt = { file: reading.file, line: node.place.line };
  return { kind: "unattested", accounts: accounts ?? [], taggedIn, reproduced, registry: registry2, source, run: void 0, ...rest, declaredAt };
}
function denyEntry(node, reading) {
  const opened = openMapping(node, DENY_ENTRY, "the entry", reading, node.place);
  if (opened === void 0 || opened.get(entry.deny) === void 0) return void 0;
  const rest = { versions: opened.get(entry.versions), reason: opened.get(entry.reason), cooldown: void 0, run: void 0 };
  return { kind: "deny", ...rest, declaredAt: { file: reading.file, line: node.place.line } };
}

// src/policy/read/final.ts
var isSetting = (name) => Object.hasOwn(settings, name);
var KNOWN = [...Object.keys(settings).map((name) => `settings.${name}`), ...RULE_IDS.map((rule) => `rules.${rule}`), "exemptions"];
var finalKey = text({
  wanted: "a key like settings.cooldown, rules.too-new, publishers.NAME, packages.PATTERN or exemptions",
  schema: { pattern: "^(exemptions|(settings|rules|publishers|packages)\\..+)$" },
  parse: (found) => {
    const at = found.indexOf(".");
    const [kind, name] = at < 0 ? [found, ""] : [found.slice(0, at), found.slice(at + 1)];
    const isKnown = KNOWN.includes(found);
    if (kind === "exemptions" && isKnown) return { value: { kind } };
    if (kind === "settings" && isSetting(name)) return { value: { kind, name } };
    if (kind === "rules" && isKnown) return { value: { kind, name } };
    if (kind === "publishers" && PUBLISHER_NAME.test(name)) return { value: { kind, name } };
    const pattern = kind === "packages" ? parsePattern(name) : void 0;
    return pattern === void 0 ? notOne(didYouMean(found, KNOWN)) : { value: { kind: "packages", name: pattern.text } };
  }
});
var finalShape = listOf(finalKey);
function readFinal(sections, declares, reading) {
  const node = sections.node("final");
  const keys = node === void 0 ? [] : finalShape.read(node.value, "`final`", reading) ?? [];
  return keys.flatMap((key) => {
    const isNamed = key.kind === "publishers" || key.kind === "packages";
    if (!isNamed || declares(key)) return [{ key, file: reading.file }];
    report(reading, node?.value.place ?? START, `\`${finalKeyText(key)}\` is final, but is not declared`);
    return [];
  });
}
var START = { line: 1, column: 1, start: 0, end: 0 };

// src/policy/read/held.ts
function reportLoosened(holding) {
  for (const closed of withImplied(holding.earlier)) reportOne(closed, holding);
}
function withImplied({ final, packages }) {
  const implied = final.flatMap(
    ({ key, file }) => key.kind !== "packages" ? [] : packages.filter(({ pattern }) => pattern.text === key.name).flatMap(({ entries }) => entries.flatMap((entry2) => entry2.kind === "publisher" ? [entry2.publisher.name] : [])).map((name) => ({ key: { kind: "publishers", name }, file }))
  );
  const all = [...final, ...implied];
  return [...new Map(all.map((one) => [JSON.stringify(one.key), one])).values()];
}
function reportOne({ key, file }, holding) {
  const { earlier, part, sections, reading } = holding;
  const tell = (place, what, line) => report(reading, place, `${what} is final in ${file}, but this loosens it: ${line}`);
  switch (key.kind) {
    case "settings": {
      const line = loosened(of({ settings: earlier.settings }), of({ settings: withSetting(earlier.settings, key.name, part.settings) }));
      if (line !== void 0) tell(keyPlaceOf(sections, "settings", key.name), `\`${key.name}\``, line);
      for (const rule of part.packages)
        reportEntries(key.name, rule, { ...withDefaults(earlier).settings, ...part.settings }, tell, sections);
      return;
    }
    case "rules":
      return reportLevel(key.name, holding, tell);
    case "publishers":
      return reportPublisher(key.name, holding, tell);
    case "packages":
      return reportPackages(key.name, holding, tell);
    case "exemptions": {
      const [first] = part.exemptions;
      const place = sections.node("exemptions")?.keyPlace;
      if (first !== void 0 && place !== void 0) tell(place, "`exemptions`", `exempts ${first.package}@${first.version}`);
    }
  }
}
function reportLevel(rule, { earlier, part, sections }, tell) {
  const [was, is] = isRuleId(rule) ? [earlier.levels[rule] ?? toldOfRule(rule).defaultLevel, part.levels[rule]] : [];
  if (is === void 0 || was === void 0 || was === "off" || is !== "off" && higherLevel(is, was) === is) return;
  tell(keyPlaceOf(sections, "rules", rule), `\`${rule}\``, `${is} instead of ${was}`);
}
function reportPublisher(name, { earlier, part, sections }, tell) {
  const [was, is] = [named(earlier.publishers, name), named(part.publishers, name)];
  const line = was === void 0 || is === void 0 ? void 0 : loosened(of({ publishers: [was] }), of({ publishers: [is] }));
  if (line !== void 0) tell(keyPlaceOf(sections, "publishers", name), `publisher \`${name}\``, line);
}
function closedBy(part) {
  const keys = withImplied(part).map(({ key }) => key);
  return {
    exemptions: keys.some(({ kind }) => kind === "exemptions"),
    registries: keys.some((key) => key.kind === "settings" && (key.name === "registries" || key.name === "registriesWithoutMetadata")),
    publishers: keys.flatMap((key) => key.kind === "publishers" ? [key.name] : []),
    packages: keys.flatMap((key) => key.kind === "packages" ? [key.name] : [])
  };
}
function reportPackages(closed, { earlier, part, sections }, tell) {
  const was = earlier.packages.find(({ pattern }) => pattern.text === closed);
  const before = (was?.entries ?? []).filter(({ kind }) => kind !== "deny");
  if (was === void 0 || !isNonEmpty(before)) return;
  for (const is of part.packages) {
    const after = is.entries.filter(({ kind }) => kind !== "deny");
    if (!isNonEmpty(after) || !isWithin(is.pattern.text, closed)) continue;
    const line = loosened(of({ packages: [{ ...is, entries: before }] }), of({ packages: [{ ...is, entries: after }] }));
    const isOther = after.some(({ kind }) => kind === "action") && textOf(before) !== textOf(after);
    const what = line ?? (isOther ? "says something else about the repository" : void 0);
    if (what !== void 0) tell(keyPlaceOf(sections, "packages", is.pattern.text), `\`${closed}\``, what);
  }
}
var textOf = (entries) => JSON.stringify(entriesYaml(entries));
var WEIGHT2 = { required: 2, "when-available": 1, off: 0 };
function reportEntries(name, rule, settings2, tell, sections) {
  const source = settings2.source ?? "when-available";
  const isLooser = (entry2) => {
    const { cooldown, run } = entry2;
    if (name === "cooldown" && cooldown !== void 0 && cooldown < settings2.cooldown)
      return `${durationText(cooldown)} instead of ${durationText(settings2.cooldown)}`;
    if (name === "run" && run !== void 0 && WEIGHT2[run] < WEIGHT2[settings2.run]) return `${run} instead of ${settings2.run}`;
    return name === "source" && entry2.source !== void 0 && WEIGHT2[entry2.source] < WEIGHT2[source] ? `${entry2.source} instead of ${source}` : void 0;
  };
  const line = rule.entries.map(isLooser).find((found) => found !== void 0);
  if (line !== void 0) tell(keyPlaceOf(sections, "packages", rule.pattern.text), `\`${name}\``, `\`${rule.pattern.text}\` has ${line}`);
}
var of = (part) => withDefaults({ ...NO_PART, ...part });
function loosened(was, is) {
  const { loosens, lines } = policyDelta(was, is);
  return loosens ? lines[0] : void 0;
}
var withSetting = (before, name, stated2) => stated2[name] === void 0 ? before : { ...before, [name]: stated2[name] };
var named = (publishers, name) => publishers.find((one) => one.name === name);
var START2 = { line: 1, column: 1, start: 0, end: 0 };
function keyPlaceOf(sections, section, key) {
  const node = sections.node(section);
  const entry2 = node?.value.kind === "map" ? node.value.entries.find((one) => one.key === key) : void 0;
  return (entry2 ?? node)?.keyPlace ?? START2;
}

// src/policy/read/invalid.ts
var MAX_PROBLEMS = 200;
function invalid(file, problems) {
  const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const distinct = sorted.filter((problem, index) => JSON.stringify(problem) !== JSON.stringify(sorted[index - 1]));
  return new GateError("POLICY_INVALID", `${file} has ${distinct.length === 1 ? "1 problem" : `${distinct.length} problems`}`, {
    help: "The fields are listed in https://github.com/countersign/countersign/blob/main/docs/policy.md. Nothing was judged, so the run fails.",
    problems: distinct.slice(0, MAX_PROBLEMS)
  });
}

// src/policy/read/exemption.ts
function readExemption(node, reading) {
  const opened = openMapping(node, EXEMPTION, "the exemption", reading, node.place);
  if (opened === void 0) return void 0;
  const rest = {
    integrity: opened.get(exemption.integrity),
    source: opened.get(exemption.source),
    approvedBy: opened.get(exemption.approvedBy),
    declaredAt: { file: reading.file, line: node.place.line }
  };
  const name = opened.get(exemption.package);
  const version = opened.get(exemption.version);
  const rules = opened.get(exemption.rules);
  const reason = opened.get(exemption.reason);
  const expires = opened.get(exemption.expires);
  refuseFixed(opened, reading);
  if (name !== void 0 && ecosystemOf(name).id === "actions") refuseUnpinned(opened, node, reading);
  else refuseUnbound(opened, node, reading);
  const commit = opened.get(exemption.commit);
  const named2 = version ?? commit?.slice(0, SHORT);
  if (name === void 0 || named2 === void 0 || rules === void 0 || reason === void 0 || expires === void 0) return void 0;
  return { package: name, version: named2, rules, reason, expires: endOfDay(expires), ...commit === void 0 ? {} : { commit }, ...rest };
}
var SHORT = 12;
function refuseFixed(opened, reading) {
  const node = opened.node(exemption.rules);
  if (node?.kind !== "list") return;
  for (const item of node.items) {
    if (item.kind === "scalar" && NOT_EXEMPTIBLE.some((rule) => rule === item.text))
      report(reading, item.place, `no exemption lifts \`${item.text}\``);
  }
}
function refuseUnpinned(opened, { place }, reading) {
  if (opened.lacks(exemption.commit)) report(reading, place, "the exemption of an action lacks `commit`");
}
function refuseUnbound(opened, { place }, reading) {
  if (!opened.lacks(exemption.commit))
    report(reading, opened.place(exemption.commit), "`commit` is only for actions; a package needs `integrity`");
  if (opened.lacks(exemption.version)) report(reading, place, "the exemption lacks `version`");
  const bound = [exemption.integrity, exemption.source].filter((field2) => !opened.lacks(field2));
  if (bound.length === 0)
    report(reading, place, "the exemption lacks `integrity` (or `source`, if the lockfile has no hash), so it is not bound to any bytes");
  if (bound.length === 2)
    report(reading, opened.place(exemption.source), "the exemption has both `integrity` and `source`; write only one of them");
}

// src/policy/read/settings.ts
function readSettings(sections, reading) {
  const node = sections.node("settings");
  const opened = node === void 0 ? void 0 : openMapping(node.value, SETTINGS, "`settings`", reading, node.keyPlace);
  if (opened === void 0) return {};
  const run = opened.get(settings.run);
  const registries = opened.get(settings.registries);
  return {
    ...stated("cooldown", opened.get(settings.cooldown)),
    ...stated("cooldownSecurityFixes", opened.get(settings.cooldownSecurityFixes)),
    ...stated("unlisted", opened.get(settings.unlisted)),
    ...stated("registries", registries),
    ...stated("registriesStated", registries === void 0 ? void 0 : true),
    ...stated("registriesWithoutMetadata", opened.get(settings.registriesWithoutMetadata)),
    ...stated("registriesWithoutAttestations", opened.get(settings.registriesWithoutAttestations)),
    ...stated("ecosystems", opened.get(settings.ecosystems)),
    ...stated("run", run),
    ...stated("runStated", run === void 0 ? void 0 : true),
    ...ofSource(opened)
  };
}
var ofSource = (opened) => ({
  ...stated("source", opened.get(settings.source)),
  ...stated("cooldownUntagged", opened.get(settings.cooldownUntagged)),
  ...stated("attestationLostAfter", opened.get(settings.attestationLostAfter))
});
var stated = (key, value) => value === void 0 ? {} : { [key]: value };

// src/policy/read/part.ts
var readPublishers = (sections, reading) => new Map(sections.entries("publishers").map((entry2) => [entry2.key, readPublisher(entry2, reading)]));
function readPart(sections, own, publishers, reading) {
  return {
    settings: readSettings(sections, reading),
    levels: readLevels(sections, reading),
    publishers: [...own.values()].filter((publisher2) => publisher2 !== void 0),
    packages: readPackages(sections, publishers, reading),
    exemptions: readExemptions(sections, reading)
  };
}
var level = word(["error", "warning", "notice", "off"]);
function readLevels(sections, reading) {
  const levels = {};
  for (const { key, keyPlace, value } of sections.entries("rules")) {
    const found = level.read(value, `\`${key}\``, reading);
    if (!isRuleId(key)) report(reading, keyPlace, `\`${key.slice(0, 60)}\` is not a rule${didYouMean(key, RULE_IDS)}`);
    else if (found !== void 0 && found !== "error" && FIXED_RULES.includes(key))
      report(reading, value.place, `\`${key}\` is always an error`);
    else if (found !== void 0) levels[key] = found;
  }
  return levels;
}
function readPackages(sections, publishers, reading) {
  return sections.entries("packages").map((entry2) => readPackageRule(entry2, publishers, reading)).filter((rule) => rule !== void 0);
}
function readExemptions(sections, reading) {
  const node = sections.node("exemptions")?.value;
  if (node === void 0) return [];
  if (node.kind !== "list") {
    refuse(node, "`exemptions`", reading, "a list of exemptions");
    return [];
  }
  return node.items.map((item) => readExemption(item, reading)).filter((exemption2) => exemption2 !== void 0);
}

// src/policy/read/sections.ts
var SECTIONS = ["version", "extends", "final", "settings", "rules", "publishers", "packages", "exemptions"];
var START3 = { line: 1, column: 1, start: 0, end: 0 };
function readSections({ root, problems }, reading, what = "policy") {
  const noun = `a ${what}`;
  reading.problems.push(...problems);
  if (root === void 0 || root.kind === "nothing")
    return problems.length > 0 ? void 0 : report(reading, START3, `${noun} starts with \`version: 1\`; the file is empty`);
  const map = asMap(root, `the ${what}`, reading, `a mapping that starts with \`version: 1\``);
  if (map === void 0) return void 0;
  for (const { key, keyPlace } of map.entries) {
    if (!SECTIONS.some((section) => section === key))
      report(reading, keyPlace, `\`${key.slice(0, 60)}\` is not a section of ${noun}${didYouMean(key, SECTIONS) || others()}`);
  }
  const node = (section) => map.entries.find((entry2) => entry2.key === section);
  checkVersion(node("version"), reading);
  const read2 = /* @__PURE__ */ new Map();
  return {
    node,
    entries: (section) => {
      const known = read2.get(section) ?? entriesOf(node(section), reading);
      read2.set(section, known);
      return known;
    }
  };
}
var others = () => `; its sections are ${SECTIONS.map((section) => `\`${section}\``).join(", ")}`;
function checkVersion(entry2, reading) {
  if (entry2 === void 0) return report(reading, START3, "the policy lacks `version: 1`");
  const { value } = entry2;
  if (value.kind === "scalar" && value.text === "1") return;
  const found = value.kind === "scalar" ? `, found ${JSON.stringify(value.text.slice(0, 60))}` : "";
  report(reading, value.place, `\`version\` must be 1${found}; this program reads version 1 of the format`);
}
function entriesOf(entry2, reading) {
  return entry2 === void 0 ? [] : asMap(entry2.value, `\`${entry2.key}\``, reading, "a mapping")?.entries ?? [];
}

// src/policy/read/shared.ts
function openShared({ from, text: text2 }) {
  const problems = [];
  const reading = { file: from, problems };
  const sections = readSections(readPolicyYaml(text2), reading, "shared policy");
  if (sections === void 0) throw invalid(from, problems);
  const further = sections.node("extends");
  if (further !== void 0)
    report(reading, further.keyPlace, "a shared policy cannot extend another one; write this `extends` into the policy that extends it");
  return { sections, publishers: readPublishers(sections, reading), reading };
}
var allPublishers = (files) => new Map(files.flatMap((publishers) => [...publishers]));
function readShared(files, publishers) {
  return files.reduce((earlier, { sections, publishers: own, reading }) => {
    const part = readPart(sections, own, publishers, reading);
    const final = readFinal(sections, declaredIn([earlier, part]), reading);
    reportLoosened({ earlier, part, sections, reading });
    if (reading.problems.length > 0) throw invalid(reading.file, reading.problems);
    return combined(earlier, { ...part, final });
  }, NO_PART);
}
var declaredIn = (parts) => (key) => parts.some(
  ({ publishers, packages }) => key.kind === "publishers" && publishers.some(({ name }) => name === key.name) || key.kind === "packages" && packages.some(({ pattern }) => pattern.text === key.name)
);

// src/policy/read/parse.ts
function openPolicy(text2, file) {
  const yaml = readPolicyYaml(text2);
  const references = referencesIn(yaml, file);
  return { references, read: (origin) => readWhole(yaml, references, { ...origin, file, text: text2 }) };
}
function referencesIn({ root }, file) {
  const node = root?.kind === "map" ? root.entries.find((entry2) => entry2.key === "extends")?.value : void 0;
  const found = (node === void 0 ? [] : referenceNodes(node)).map((item) => reference.read(item, "`extends`", { file, problems: [] }));
  return [...new Map(found.flatMap((item) => item === void 0 ? [] : [[item.from, item]])).values()];
}
function readWhole(yaml, references, origin) {
  const { file, text: text2 } = origin;
  const shared = origin.extended.map(openShared);
  const problems = [];
  const reading = { file, problems };
  const sections = readSections(yaml, reading);
  const beforeReferences = problems.length;
  if (sections !== void 0) checkReferences(sections, origin, reading);
  const isWhole = problems.length === beforeReferences;
  const publishers = sections === void 0 ? NO_PUBLISHERS : readPublishers(sections, reading);
  const all = allPublishers([...shared.map((one) => one.publishers), publishers]);
  const before = readShared(shared, all);
  if (sections === void 0) throw invalid(file, problems);
  const part = readPart(sections, publishers, isWhole ? all : unsure(all), reading);
  const final = readFinal(sections, declaredIn([before, part]), reading);
  reportLoosened({ earlier: before, part, sections, reading });
  if (problems.length > 0) throw invalid(file, problems);
  const own = { ...part, final };
  const extended = references.flatMap(
    (found) => origin.extended.filter(({ from }) => from === found.from).map(({ sha256 }) => ({ reference: found, sha256 }))
  );
  const source = { file, commit: origin.commit, sha256: origin.sha256, extends: extended, text: text2 };
  return { ...withDefaults(combined(before, own)), source: { ...source, ...extended.length === 0 ? {} : besideShared(before, own) } };
}
var besideShared = (shared, own) => ({
  overrides: overridesOf(shared, own),
  closed: closedBy(shared)
});
var NO_PUBLISHERS = /* @__PURE__ */ new Map();
var unsure = (publishers) => ({
  has: () => true,
  get: (name) => publishers.get(name),
  keys: () => publishers.keys()
});
function checkReferences(sections, origin, reading) {
  const node = sections.node("extends");
  if (node === void 0) return;
  const nodes = referenceNodes(node.value);
  if (nodes.length === 0) refuse(node.value, "`extends`", reading, "a reference or a list of references");
  for (const item of nodes) {
    const found = reference.read(item, "`extends`", reading);
    if (found !== void 0 && !origin.extended.some(({ from }) => from === found.from))
      report(reading, item.place, `\`${found.from}\` is not there, or may not be read`);
  }
}

// src/gather/fork-commit.ts
async function refuseForkCommit(world, repository, commit) {
  const name = `${repository.owner}/${repository.name}`;
  const found = await askFor(world, { to: "github", path: repoPath(repository) }, parseRepository);
  const answer = found.kind === "known" ? await askMembership(world, { repository, commit, likely: [found.value.defaultBranch] }) : found;
  if (answer.kind === "known" && answer.value.kind === "branch") return;
  if (answer.kind === "known")
    throw new GateError("POLICY_INVALID", `the policy extends ${name} at ${commit}, which is on no branch of that repository`, {
      help: `Name a commit that is on one of its branches. GitHub serves commits of any fork under the name ${name} too.`
    });
  throw new GateError("CONTENTS_UNAVAILABLE", `it could not be found out whether ${commit} belongs to ${name}`, {
    help: "Re-run the check. If it fails again, check that the token can read that repository.",
    cause: answer.kind === "unavailable" ? answer.detail : void 0
  });
}

// src/line/policy-references.ts
async function readExtended(reference2, policy, snapshot, world) {
  const text2 = reference2.kind === "beside" ? await snapshot.read(beside(policy, reference2.from)) : await readRemote(reference2, world);
  return text2 === void 0 ? [] : [{ from: reference2.from, text: text2, sha256: sha256Of(text2) }];
}
async function readRemote({ repository, path, commit }, world) {
  const [owner = "", name = ""] = repository.split("/");
  await refuseForkCommit(world, { owner, name }, commit);
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  const answer = await world.ask({ to: "github", path: `/repos/${repository}/contents/${encoded}?ref=${commit}` });
  if (answer.kind === "absent") return void 0;
  const content = answer.kind === "known" && isJsonObject(answer.value) ? field(answer.value, "content") : void 0;
  if (typeof content === "string") return Buffer.from(content, "base64").toString("utf8");
  throw new GateError("CONTENTS_UNAVAILABLE", `${repository}/${path} could not be read`, {
    help: "Re-run the check. If it fails again, check that the token can read that repository.",
    cause: answer.kind === "unavailable" ? answer.detail : void 0
  });
}
function beside(policy, reference2) {
  const parts = policy.split("/").slice(0, -1);
  for (const part of reference2.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

// src/line/policy-file.ts
async function readPolicy(world, file) {
  const found = await openIn(world.trusted, file);
  if (found !== void 0) return read(found, file, world);
  if (!file.named) return void 0;
  const where = world.trusted.commit === void 0 ? "" : " at the base";
  throw new GateError("POLICY_MISSING", `there is no ${file.path}${where}`, {
    help: "Correct its name (`--policy`, or the input `policy`). Or write a policy with `npx countersign init` and merge it first: the policy of a pull request itself is not used."
  });
}
async function readPolicyChange(world, file, base) {
  if (world.trusted.commit === void 0 || world.head.commit === void 0 || world.head.commit === world.trusted.commit) return void 0;
  const [head, before] = await openBoth(world, file);
  const [here, parted] = await Promise.all([filesOf(head, file), filesOf(before, file)]);
  const edited = differing(here, parted);
  if (edited[0] === void 0 || differing(here, filesOfBase(base, file)).length === 0) return void 0;
  const named2 = edited.includes(file.path) ? file.path : edited[0];
  if (head === void 0)
    return { file: named2, loosens: true, broken: false, lines: [`removes ${file.path}: continuity would then judge every package`] };
  return { file: named2, ...await deltaFrom(head, file, base, world) };
}
async function openIn(snapshot, { path }) {
  const text2 = await snapshot.read(path);
  return text2 === void 0 ? void 0 : { text: text2, snapshot, opened: openPolicy(text2, path) };
}
async function openBoth({ head, base }, { path }) {
  const [here, before] = await Promise.all([head.read(path), base.read(path)]);
  const there = before === void 0 ? void 0 : { text: before, snapshot: base, opened: openPolicy(before, path) };
  if (here === void 0) return [void 0, there];
  return [{ text: here, snapshot: head, opened: here === before && there !== void 0 ? there.opened : openPolicy(here, path) }, there];
}
async function read({ text: text2, snapshot, opened }, { path }, world) {
  const extended = [];
  for (const reference2 of opened.references) extended.push(...await readExtended(reference2, path, snapshot, world));
  return opened.read({ commit: snapshot.commit, sha256: sha256Of(text2), extended });
}
async function filesOf(found, file) {
  if (found === void 0) return /* @__PURE__ */ new Map([[file.path, void 0]]);
  const files = /* @__PURE__ */ new Map([[file.path, sha256Of(found.text)]]);
  for (const path of filesBeside(found.opened.references, file.path)) files.set(path, await stateOf(path, found.snapshot));
  return files;
}
var extendedFiles = (text2, policy) => filesBeside(openPolicy(text2, policy).references, policy);
var filesBeside = (references, policy) => references.slice(0, MAX_REFERENCES).flatMap((reference2) => reference2.kind === "beside" ? [beside(policy, reference2.from)] : []);
async function stateOf(path, snapshot) {
  try {
    const text2 = await snapshot.read(path);
    return text2 === void 0 ? void 0 : sha256Of(text2);
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return error.code;
  }
}
function filesOfBase({ source }, file) {
  const shared = (source?.extends ?? []).filter(({ reference: reference2 }) => reference2.kind === "beside");
  return new Map([
    [file.path, source?.sha256],
    ...shared.map(({ reference: reference2, sha256 }) => [beside(file.path, reference2.from), sha256])
  ]);
}
var differing = (a, b) => [.../* @__PURE__ */ new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
async function deltaFrom(head, file, base, world) {
  try {
    const unread = unreadLines(head.opened.references, base);
    if (unread.length > 0) return { broken: false, loosens: true, lines: unread };
    return { broken: false, ...policyDelta(base, await read(head, file, world)) };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return {
      loosens: true,
      broken: error.code === "POLICY_INVALID",
      lines: [`would not be a valid policy: ${error.message}`, ...error.problems.map((p) => `${p.line}:${p.column} ${p.message}`)]
    };
  }
}
var MAX_REFERENCES = 20;
function unreadLines(references, { source }) {
  if (references.length > MAX_REFERENCES) return [`extends ${references.length} files, which are read only after the merge`];
  const repositories = new Set(
    (source?.extends ?? []).flatMap(({ reference: reference2 }) => reference2.kind === "remote" ? [reference2.repository] : [])
  );
  const strange = references.filter((reference2) => reference2.kind === "remote" && !repositories.has(reference2.repository));
  return strange.map(({ from }) => `extends ${from}, which is read only after the merge`);
}

export {
  SETTINGS,
  parsePattern,
  readPolicy,
  readPolicyChange,
  extendedFiles
};
