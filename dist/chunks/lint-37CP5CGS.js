import {
  publishOutput,
  shownColumns
} from "./chunk-V2WA7ABO.js";
import {
  openFolder
} from "./chunk-5NNJ7WRV.js";
import {
  allLocked
} from "./chunk-WUD7BNYU.js";
import "./chunk-M3C4FGXK.js";
import "./chunk-UXFKDE2V.js";
import "./chunk-ZSKALCJE.js";
import "./shared-E04875EB.js";
import {
  SETTINGS,
  readPolicy
} from "./chunk-JS5JCQI7.js";
import "./chunk-SL6OYEJ4.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c71_applyEdits as applyEdits,
  c71_removeLines as removeLines
} from "./shared-E04875EB.js";
import {
  isNamedBy,
  isOver
} from "./chunk-WKXF7SY6.js";
import {
  matchesPattern
} from "./chunk-YTOZTFXV.js";
import {
  dayText,
  entriesYaml,
  entryYaml,
  exemptionYaml,
  policyYaml,
  publisherYaml,
  readPolicyYaml,
  toldOfRule
} from "./chunk-P4QUR335.js";
import "./chunk-FGAI5O7R.js";
import "./chunk-G5HJHWNJ.js";
import "./shared-E04875EB.js";
import "./chunk-K6U7SMI5.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  writeOutput
} from "./chunk-SOGG7RAQ.js";
import {
  c62_isRuleId as isRuleId
} from "./shared-E04875EB.js";
import {
  c6_jsonText as jsonText
} from "./shared-E04875EB.js";
import "./chunk-6GJQ3LXT.js";
import "./shared-E04875EB.js";
import {
  c48_POLICY_FILE as POLICY_FILE
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c53_workflowCommand as workflowCommand
} from "./shared-E04875EB.js";
import "./chunk-4BSTT5ZB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c28_editDistance as editDistance,
  c28_nearest as nearest
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c58_GateError as GateError
} from "./shared-E04875EB.js";
import "./chunk-KSEUSSZG.js";
import {
  ecosystemOf,
  versionsOf
} from "./chunk-VYA3Q5WH.js";
import "./shared-E04875EB.js";
import "./chunk-NYO4SOWK.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c87_plain as plain,
  c87_toldLines as toldLines,
  c87_withoutCommands as withoutCommands
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c27_higherLevel as higherLevel
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c56_ecosystemIdOf as ecosystemIdOf
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c20_DAY as DAY,
  c20_HOUR as HOUR,
  c20_elapsed as elapsed,
  c20_exactDuration as exactDuration
} from "./shared-E04875EB.js";
import {
  c81_counted as counted
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";

// src/policy/lint/finding.ts
var at = ({ line, column }, severity, message, help, fix) => ({
  severity,
  line,
  column,
  message,
  help,
  ...fix === void 0 ? {} : { fix }
});
function removal(text, keyPlace, value, siblings) {
  return siblings < 2 ? void 0 : removeLines(text, keyPlace.start, value.place.end);
}

// src/policy/lint/exemptions.ts
function lintExemptions(subject) {
  const nodes = subject.items("exemptions");
  return nodes.flatMap((node, index) => {
    const exemption = subject.policy.exemptions[index];
    return exemption === void 0 ? [] : lintExemption(node, exemption, index, subject);
  });
}
function lintExemption(node, exemption, index, subject) {
  const { text, now, policy, items } = subject;
  const named = `${exemption.package}@${exemption.version}`;
  const useless = (message, help) => [
    at(node.place, "warning", message, help, removal(text, node.place, node, items("exemptions").length))
  ];
  if (isOver(exemption, now))
    return useless(`the exemption for ${named} ended on ${dayText(exemption.expires)}`, "Remove it: it lifts nothing any more.");
  if (isGone(exemption, subject))
    return useless(
      `the exemption is for ${named}, which is in no ${exemption.commit === void 0 ? "lockfile" : "workflow"}`,
      "Remove it."
    );
  const isThere = policy.exemptions.slice(0, index).some((other) => !isOver(other, now) && keyOf(other) === keyOf(exemption));
  if (isThere) return useless(`the exemption for ${named} is there twice`, "Remove one of the two.");
  return [...endless(node, exemption, named, now), ...unowned(node, exemption, named)];
}
function isGone(exemption, { locked }) {
  const others = locked?.filter(({ name }) => ecosystemIdOf(name) === ecosystemIdOf(exemption.package)) ?? [];
  return others.length > 0 && !others.some((one) => isNamedBy(exemption, one));
}
var keyOf = ({ package: name, version, integrity, source, commit, rules }) => JSON.stringify([name, version, integrity, source, commit, rules.toSorted()]);
var LONG = 400 * DAY;
function endless({ place }, { expires }, named, now) {
  if ((elapsed(now, expires) ?? 0) <= LONG) return [];
  const until = dayText(expires);
  return [
    at(place, "warning", `the exemption for ${named} lasts until ${until}`, "Let it end within a year, so that a person reviews it again.")
  ];
}
function unowned({ place }, { approvedBy }, named) {
  if (approvedBy !== void 0) return [];
  return [
    at(place, "notice", `the exemption for ${named} does not say who approved it`, "Add `approvedBy`, so that others know whom to ask.")
  ];
}

// src/policy/lint/levels.ts
function lintLevels({ policy, entries }) {
  return entries("rules").flatMap(({ key, value }) => {
    const stated = isRuleId(key) ? policy.levels[key] : void 0;
    if (!isRuleId(key) || stated === void 0) return [];
    const { defaultLevel, summary } = toldOfRule(key);
    if (defaultLevel === "off" || stated === defaultLevel || stated !== "off" && higherLevel(stated, defaultLevel) === stated) return [];
    const off = stated === "off";
    return [
      at(
        value.place,
        defaultLevel === "error" ? "warning" : "notice",
        off ? `rule \`${key}\` is turned off, so the report does not say when ${summary}` : `rule \`${key}\` is lowered from ${defaultLevel} to ${stated}`,
        "Use an exemption for the single version: it has an end date and names who approved it."
      )
    ];
  });
}

// src/policy/lint/actions.ts
function lintActions({ keyPlace, value }, { pattern, entries }) {
  const allowing = entries.filter((entry) => entry.kind === "action");
  const placeOf = (entry) => (value.kind === "list" ? value.items[entries.indexOf(entry)]?.place : void 0) ?? keyPlace;
  const [first, second] = allowing;
  return [
    ...first === void 0 ? [] : pattern.kind === "exact" ? unnumbered(pattern.text, first, placeOf(first)) : numbered(pattern.text, first, placeOf(first)),
    ...second === void 0 ? [] : [at(placeOf(second), "warning", `\`${pattern.text}\` has two entries, and only the first one counts`, "Join the two.")]
  ];
}
function unnumbered(name, { repositoryId, ownerId }, place) {
  const missing = [...repositoryId === void 0 ? ["repositoryId"] : [], ...ownerId === void 0 ? ["ownerId"] : []];
  if (missing.length === 0) return [];
  const help = "Add it: `npx countersign explain` shows it, and `npx countersign init` writes it into new entries. Anybody can register a repository name that was given up.";
  return [at(place, "warning", `\`${name}\` has no \`${missing.join("` and no `")}\``, help)];
}
function numbered(pattern, { repositoryId }, place) {
  if (repositoryId === void 0) return [];
  const help = "Write `repositoryId` only into entries with a whole name. For a pattern use `ownerId`, which all repositories of an owner share.";
  return [
    at(place, "error", `\`${pattern}\` matches many repositories, but \`repositoryId\` names one: every other repository is refused`, help)
  ];
}

// src/policy/lint/publishers.ts
var SOON = 6 * 7 * DAY;
var EVENTS = [
  ...[
    "branch_protection_rule",
    "check_run",
    "check_suite",
    "create",
    "delete",
    "deployment",
    "deployment_status",
    "discussion",
    "discussion_comment"
  ],
  ...[
    "fork",
    "gollum",
    "issue_comment",
    "issues",
    "label",
    "merge_group",
    "milestone",
    "page_build",
    "public",
    "pull_request",
    "pull_request_review"
  ],
  ...[
    "pull_request_review_comment",
    "pull_request_target",
    "push",
    "registry_package",
    "release",
    "repository_dispatch",
    "schedule",
    "status"
  ],
  ...["watch", "workflow_call", "workflow_dispatch", "workflow_run"]
];
function lintPublishers(subject) {
  const { policy, entries } = subject;
  const byName = new Map(policy.publishers.map((publisher) => [publisher.name, publisher]));
  return entries("publishers").flatMap((entry) => {
    const publisher = byName.get(entry.key);
    return publisher === void 0 ? [] : [
      ...unused(entry, subject),
      ...ids(entry, publisher),
      ...wide(entry, publisher),
      ...events(entry, publisher),
      ...openToStrangers(entry, publisher),
      ...ownMachines(entry, publisher),
      ...ending(entry, publisher, subject)
    ];
  });
}
function unused(entry, { policy, text, entries }) {
  const isUsed = policy.packages.some((rule) => rule.entries.some((one) => one.kind === "publisher" && one.publisher.name === entry.key));
  const fix = removal(text, entry.keyPlace, entry.value, entries("publishers").length);
  return isUsed ? [] : [at(entry.keyPlace, "warning", `publisher \`${entry.key}\` is used by no package`, "Remove it, or use it under `packages`.", fix)];
}
function ids(entry, { repositoryId, ownerId }) {
  const missing = [...repositoryId === void 0 ? ["repositoryId"] : [], ...ownerId === void 0 ? ["ownerId"] : []];
  if (missing.length === 0) return [];
  const what = missing.map((key) => `\`${key}\``).join(" and ");
  return [
    at(
      entry.keyPlace,
      "notice",
      `publisher \`${entry.key}\` has no ${what}: a new owner of the name is trusted`,
      "`npx countersign init` writes the ids. `npx countersign explain` shows the ids of a version."
    )
  ];
}
var item = (entry, field, text) => {
  const list = entry.value.kind === "map" ? entry.value.entries.find(({ key }) => key === field)?.value : void 0;
  const found = list?.kind === "list" ? list.items.find((node) => node.kind === "scalar" && node.text === text) : void 0;
  return found ?? list ?? entry.value;
};
function wide(entry, { refGlobs }) {
  return refGlobs.flatMap((glob) => {
    const place = item(entry, "refGlobs", glob).place;
    const [, kind = "", ...rest] = glob.split("/");
    if (kind.includes("*"))
      return [
        at(place, "error", `\`${glob}\` matches branches, tags and pull requests`, "Begin the pattern with refs/heads/ or refs/tags/.")
      ];
    if (kind === "pull")
      return [
        at(place, "error", `\`${glob}\` matches pull requests, which anybody can open`, "Name the branch or tag that releases come from.")
      ];
    const isAnyBranch = kind === "heads" && rest[0]?.replaceAll("*", "") === "";
    return isAnyBranch ? [
      at(
        place,
        "warning",
        `\`${glob}\` matches any branch: anybody who can push a branch can publish with a changed workflow`,
        "Name the branches under `refs`."
      )
    ] : [];
  });
}
function events(entry, { provider, triggers }) {
  if (provider !== "github-actions") return [];
  return triggers.filter((trigger) => !EVENTS.includes(trigger)).map((trigger) => {
    const meant = nearest(trigger, EVENTS);
    const node = item(entry, "triggers", trigger);
    const fix = meant === void 0 ? void 0 : { start: node.place.start, end: node.place.end, text: meant };
    return at(
      node.place,
      "warning",
      `GitHub has no event \`${trigger}\`${meant === void 0 ? "" : `; did you mean \`${meant}\`?`}`,
      "A publish can only be started by an event that exists.",
      fix
    );
  });
}
var BY_STRANGERS = /* @__PURE__ */ new Set([
  ...["discussion", "discussion_comment", "fork", "issue_comment", "issues", "pull_request", "pull_request_review"],
  ...["pull_request_review_comment", "pull_request_target", "watch", "workflow_run"]
]);
function openToStrangers(entry, { provider, triggers }) {
  if (provider !== "github-actions") return [];
  return triggers.filter((trigger) => BY_STRANGERS.has(trigger)).map(
    (trigger) => at(
      item(entry, "triggers", trigger).place,
      "warning",
      `publisher \`${entry.key}\` may publish on \`${trigger}\`, an event that a stranger can cause`,
      "Remove the event, unless its releases really start this way."
    )
  );
}
function ownMachines(entry, publisher) {
  if (publisher.provider !== "github-actions" || publisher.runner !== "self-hosted") return [];
  return [
    at(
      item(entry, "runner", "self-hosted").place,
      "warning",
      `publisher \`${entry.key}\` may publish from a self-hosted runner: only its owner knows what ran there`,
      "Use github-hosted runners for releases, if the project can."
    )
  ];
}
function ending(entry, { until }, { now }) {
  const left = Date.parse(until ?? "") - Date.parse(now);
  if (Number.isNaN(left) || left > SOON) return [];
  const node = entry.value.kind === "map" ? entry.value.entries.find(({ key }) => key === "until")?.value : void 0;
  const message = left < 0 ? `publisher \`${entry.key}\` covers nothing that was published after its \`until\`` : `publisher \`${entry.key}\` covers new versions for ${Math.ceil(left / (7 * DAY))} more weeks at most`;
  return [
    at(
      (node ?? entry.value).place,
      left < 0 ? "notice" : "warning",
      message,
      "Look at the project again. Choose a later `until` if it still publishes this way."
    )
  ];
}

// src/policy/lint/packages.ts
function lintPackages(subject) {
  const rules = new Map(subject.policy.packages.map((rule) => [rule.pattern.text, rule]));
  const names = subject.locked === void 0 ? void 0 : [...new Set(subject.locked.map(({ name }) => name))];
  return subject.entries("packages").flatMap((entry) => {
    const rule = rules.get(entry.key);
    if (rule === void 0) return [];
    return [
      ...broad(entry, rule),
      ...shadowed(entry, rule, subject),
      ...rule.entries.some(({ kind }) => kind === "action") ? lintActions(entry, rule) : overlapping(entry, rule),
      ...ending2(entry, rule, subject),
      ...names === void 0 ? [] : unlocked(entry, rule, names)
    ];
  });
}
function broad({ keyPlace }, { pattern, entries }) {
  const isOpen = pattern.kind === "prefix" && !/^@|\//.test(pattern.text) && entries.some(({ kind }) => kind !== "deny");
  return isOpen ? [
    at(
      keyPlace,
      "warning",
      `\`${pattern.text}\` is not inside a scope: anybody can publish a package with such a name`,
      "Name the packages one by one, or a scope: only the owner of a scope can publish into it."
    )
  ] : [];
}
function shadowed({ keyPlace, value }, rule, { policy, text, entries }) {
  const literal = rule.pattern.text.replace(/\*$/, "");
  const broader = policy.packages.filter(
    (other) => other !== rule && other.pattern.kind !== "exact" && matchesPattern(other.pattern, literal)
  );
  const refused = [rule, ...broader].find((other) => other.entries.some((entry) => entry.kind === "deny" && entry.versions === void 0));
  if (refused !== void 0 && rule.entries.some(({ kind }) => kind !== "deny")) {
    const { file, line } = refused.declaredAt;
    return [
      at(
        keyPlace,
        "error",
        `\`${rule.pattern.text}\` lets nothing in: \`${refused.pattern.text}\` refuses every version (${file}:${line})`,
        "Remove one of the two. A refusal always wins."
      )
    ];
  }
  const [next] = broader.toSorted((a, b) => b.pattern.text.length - a.pattern.text.length);
  const isSame = next !== void 0 && JSON.stringify(entriesYaml(next.entries)) === JSON.stringify(entriesYaml(rule.entries));
  return isSame ? [
    at(
      keyPlace,
      "notice",
      `\`${rule.pattern.text}\` says the same as \`${next.pattern.text}\` (${next.declaredAt.file}:${next.declaredAt.line})`,
      "Remove it.",
      removal(text, keyPlace, value, entries("packages").length)
    )
  ] : [];
}
var overlap = (name, a, b) => versionsOf(name).overlap(a.versions ?? "*", b.versions ?? "*");
function overlapping({ keyPlace, value }, { pattern, entries }) {
  return entries.flatMap((entry, index) => {
    const place = value.kind === "list" ? value.items[index]?.place ?? keyPlace : keyPlace;
    const later = entries.slice(index + 1).find((other) => other.kind !== "deny" && entry.kind !== "deny" && overlap(pattern.text, entry, other));
    if (later === void 0) return [];
    if (later.kind !== entry.kind)
      return [
        at(
          place,
          "warning",
          `for versions of \`${pattern.text}\` that both entries cover, the attestation is optional`,
          "Give the entries `versions` that do not overlap, or end the unattested entry with `until`."
        )
      ];
    return later.kind === "publisher" && entry.kind === "publisher" && later.publisher.name === entry.publisher.name ? [
      at(
        place,
        "notice",
        `\`${pattern.text}\` names publisher \`${entry.publisher.name}\` twice for the same versions`,
        "Join the two entries."
      )
    ] : [];
  });
}
function ending2({ keyPlace, value }, { pattern, entries }, { now }) {
  return entries.flatMap((entry, index) => {
    const left = entry.kind === "unattested" && entry.until !== void 0 ? Date.parse(entry.until) - Date.parse(now) : Number.NaN;
    const place = value.kind === "list" ? value.items[index]?.place ?? keyPlace : keyPlace;
    return left >= 0 && left <= SOON ? [
      at(
        place,
        "warning",
        `the unattested entry of \`${pattern.text}\` covers new versions for less than six more weeks`,
        "Choose a later `until` if they are still published without attestations."
      )
    ] : [];
  });
}
var LONG_ENOUGH_TO_MISTAKE = 5;
function unlocked({ keyPlace }, { pattern, entries }, all) {
  const { id } = ecosystemOf(pattern.text);
  const names = all.filter((name) => ecosystemOf(name).id === id);
  if (names.length === 0) return [];
  const place = id === "actions" ? "workflow" : "lockfile";
  if (names.some((name) => matchesPattern(pattern, name)) || entries.every(({ kind }) => kind === "deny")) return [];
  const alike = pattern.kind === "exact" && pattern.text.length >= LONG_ENOUGH_TO_MISTAKE ? names.find((name) => editDistance(pattern.text, name, 1) === 1) : void 0;
  if (alike === void 0)
    return [at(keyPlace, "notice", `\`${pattern.text}\` is in no ${place}`, "Remove it if the package is not coming back.")];
  return [
    at(keyPlace, "warning", `\`${pattern.text}\` is in no ${place}, but \`${alike}\` is`, "Correct the name, or remove it.", {
      start: keyPlace.start,
      end: keyPlace.end,
      text: alike
    })
  ];
}

// src/policy/lint/shared.ts
function lintShared(subject) {
  const { shared, policy, extended } = subject;
  if (shared === void 0 || extended === void 0) return [];
  const overrides = (policy.source?.overrides ?? []).map(
    ({ line, loosens }) => at(
      extended,
      loosens ? "warning" : "notice",
      `differs from the shared policy: ${line}`,
      "Remove the local lines, unless this repository needs them."
    )
  );
  return [
    ...overrides,
    ...lintSettings(subject, shared),
    ...lintLevels2(subject, shared),
    ...lintPublishers2(subject, shared),
    ...lintPackages2(subject, shared),
    ...lintExemptions2(subject, shared)
  ];
}
function repeated({ text, entries }, section, { keyPlace, value }, what, where) {
  return at(keyPlace, "notice", `${what} repeats ${where}`, "Remove it.", removal(text, keyPlace, value, entries(section).length));
}
var declarationOf = ({ declaredAt: { file, line } }) => `${file}:${line}`;
function lintSettings(subject, shared) {
  const stated = policyYaml(shared)["settings"];
  const own = policyYaml(subject.policy)["settings"];
  const valueOf2 = (settings2, key) => JSON.stringify(asRecord(settings2)[key]);
  return subject.entries("settings").filter(({ key }) => SETTINGS.fields.some((field) => field.key === key) && Object.hasOwn(asRecord(stated), key)).filter(({ key }) => valueOf2(stated, key) === valueOf2(own, key)).map((entry) => repeated(subject, "settings", entry, `\`${entry.key}\``, "the shared policy"));
}
var asRecord = (value) => ({ ...typeof value === "object" ? value : {} });
var lintLevels2 = (subject, shared) => subject.entries("rules").filter(({ key }) => isRuleId(key) && shared.levels[key] !== void 0 && shared.levels[key] === subject.policy.levels[key]).map((entry) => repeated(subject, "rules", entry, `\`${entry.key}\``, "the shared policy"));
function lintPublishers2(subject, shared) {
  return subject.entries("publishers").flatMap((entry) => {
    const own = subject.policy.publishers.find(({ name }) => name === entry.key);
    const same = own === void 0 ? void 0 : shared.publishers.find((one) => textOf(one) === textOf(own));
    if (same === void 0) return [];
    if (same.name === entry.key) return [repeated(subject, "publishers", entry, `publisher \`${entry.key}\``, declarationOf(same))];
    const message = `publisher \`${entry.key}\` is \`${same.name}\` of ${declarationOf(same)} under another name`;
    return [at(entry.keyPlace, "notice", message, `Use \`${same.name}\` instead, and remove this one.`)];
  });
}
var textOf = (publisher) => JSON.stringify(publisherYaml(publisher));
var entryText = (entry) => JSON.stringify([entryYaml(entry), entry.kind === "publisher" ? publisherYaml(entry.publisher) : null]);
function lintPackages2(subject, shared) {
  return subject.entries("packages").flatMap((entry) => {
    const rule = subject.policy.packages.find(({ pattern }) => pattern.text === entry.key);
    const own = (rule?.entries ?? []).filter(({ declaredAt }) => declaredAt.file === subject.policy.source?.file);
    const same = shared.packages.find(({ pattern }) => pattern.text === entry.key);
    const known = new Set(same?.entries.map(entryText));
    const isSaid = same !== void 0 && own.length > 0 && own.every((one) => known.has(entryText(one)));
    return isSaid ? [repeated(subject, "packages", entry, `\`${entry.key}\``, declarationOf(same))] : [];
  });
}
function lintExemptions2({ policy, items, text }, shared) {
  const nodes = items("exemptions");
  return nodes.flatMap((node, index) => {
    const own = policy.exemptions[index];
    const same = own === void 0 ? void 0 : shared.exemptions.find((one) => boundAs(one) === boundAs(own));
    if (own === void 0 || same === void 0) return [];
    const message = `the exemption for ${own.package}@${own.version} repeats ${declarationOf(same)}`;
    return [at(node.place, "notice", message, "Remove it.", removal(text, node.place, node, nodes.length))];
  });
}
var boundAs = (exemption) => JSON.stringify({ ...exemptionYaml(exemption), reason: "", approvedBy: "" });

// src/policy/lint/source.ts
var TAG_TIME = 72 * HOUR;
var NOTICED = 7 * DAY;
function lintSource(subject) {
  return [...settings(subject), ...vainDemands(subject)];
}
function settings({ policy, entries }) {
  const { cooldown, cooldownUntagged, attestationLostAfter, source } = policy.settings;
  const demands = policy.packages.flatMap((rule) => rule.entries).some(isTagged);
  return entries("settings").flatMap(({ key, value: { place } }) => {
    if (key === "source" && source === "off")
      return [
        at(
          place,
          "warning",
          `no source repository is asked${demands ? " except for entries with `taggedIn`" : ""}: a publish without a release of the project is not noticed`,
          "Use `source: when-available`, or `off` for single entries only."
        )
      ];
    if (key === "cooldownUntagged" && cooldownUntagged !== void 0 && cooldownUntagged <= Math.max(TAG_TIME, cooldown))
      return [
        at(
          place,
          "warning",
          `\`cooldownUntagged\` of ${exactDuration(cooldownUntagged)} has no effect: a missing tag is reported only after ${exactDuration(Math.max(TAG_TIME, cooldown))}`,
          "Leave it out (14d), or make it longer."
        )
      ];
    if (key === "attestationLostAfter" && attestationLostAfter !== void 0 && attestationLostAfter < NOTICED)
      return [
        at(
          place,
          "warning",
          `a lost attestation becomes a warning after ${exactDuration(attestationLostAfter)}, sooner than one with a witness in the source repository`,
          "Use 30d or more, or leave it out."
        )
      ];
    return [];
  });
}
var DEMANDS = [
  { field: "taggedIn", rule: "tag-missing" },
  { field: "registry", rule: "registry-unexpected" }
];
function vainDemands({ policy, entries }) {
  return DEMANDS.flatMap(({ field, rule }) => {
    const level = policy.levels[rule];
    const stated = entries("rules").find(({ key }) => key === rule);
    const isDemanded = policy.packages.some((one) => one.entries.some((entry) => entry.kind === "unattested" && entry[field] !== void 0));
    if (stated === void 0 || level === void 0 || level === "error" || !isDemanded) return [];
    const message = `\`${field}\` has no effect: \`${rule}\` is ${level === "off" ? "turned off" : `a ${level}`}`;
    return [at(stated.value.place, "error", message, `Remove this line, or remove \`${field}\`.`)];
  });
}
var isTagged = (entry) => entry.kind === "unattested" && entry.taggedIn !== void 0;

// src/policy/lint/lint.ts
function lintPolicy(text, policy, context) {
  const { root } = readPolicyYaml(text);
  const section = (name) => root?.kind === "map" ? valueOf(root, name) : void 0;
  const extended = root?.kind === "map" ? root.entries.find(({ key }) => key === "extends")?.keyPlace : void 0;
  const subject = {
    ...context,
    text,
    policy,
    extended,
    entries: (name) => {
      const node = section(name);
      return node?.kind === "map" ? node.entries : [];
    },
    items: (name) => {
      const node = section(name);
      return node?.kind === "list" ? node.items : [];
    }
  };
  const findings = [
    ...lintSettings2(subject),
    ...lintLevels(subject),
    ...lintPublishers(subject),
    ...lintPackages(subject),
    ...lintExemptions(subject),
    ...lintShared(subject),
    ...lintSource(subject)
  ];
  return findings.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
var valueOf = (map, key) => map.entries.find((entry) => entry.key === key)?.value;
function fixPolicyText(text, findings) {
  const fixes = findings.flatMap(({ fix }) => fix ?? []).toSorted((a, b) => b.start - a.start);
  let fixed = text;
  let from = Number.POSITIVE_INFINITY;
  for (const fix of fixes) {
    const next = fix.end <= from ? applyEdits(fixed, [fix]) : fixed;
    if (next === fixed || !isWhole(next)) continue;
    fixed = next;
    from = fix.start;
  }
  return fixed;
}
function isWhole(text) {
  const { root, problems } = readPolicyYaml(text);
  return problems.length === 0 && root?.kind === "map" && root.entries.every(({ value }) => value.kind !== "nothing");
}
var WITHOUT = {
  registriesWithoutMetadata: {
    message: "versions from these registries come in at any age and from any account",
    help: "Name only private registries of your own, on which no one else has an account. If they can, let them serve `time` and `_npmUser`."
  },
  registriesWithoutAttestations: {
    message: "at these registries a version that lost its attestation looks like one that never had one",
    help: "If the network allows it, ask npm itself for evidence (`registry: public`) and remove this setting."
  }
};
var isWithout = (key) => Object.hasOwn(WITHOUT, key);
function lintSettings2({ policy: { settings: settings2 }, entries }) {
  return entries("settings").flatMap(({ key, value }) => {
    const plain2 = key === "registries" ? settings2.registries.filter((registry) => /^http:\/\/(?!localhost[:/]|127\.|\[::1\])/.test(`${registry}/`)) : [];
    return [
      ...plain2.map((registry) => at(value.place, "warning", `registry ${registry} is used without TLS`, "Use its https address.")),
      ...isWithout(key) ? [at(value.place, "warning", WITHOUT[key].message, WITHOUT[key].help)] : [],
      ...key === "cooldown" && settings2.cooldown === 0 ? [
        at(
          value.place,
          "warning",
          "there is no cooldown: a version may come in as soon as it is published",
          "Most malicious versions are found within days. The default is 72h."
        )
      ] : [],
      ...key === "run" && settings2.run === "off" ? [
        at(
          value.place,
          "warning",
          "there is no run evidence: a publish by a failed or foreign run is not noticed",
          "Use `run: when-available`, or `off` for single entries only."
        )
      ] : []
    ];
  });
}

// src/report/lint.ts
function lintText(file, findings, fixed, width) {
  const fixable = findings.filter(({ fix }) => fix !== void 0).length;
  const lines = [
    ...fixed ? [`${plain(file)} was corrected where that is mechanical`, ""] : [],
    ...findings.flatMap(({ severity, line, column, message, help }) => [
      `${plain(file)}:${line}:${column}  ${severity}  ${plain(message)}`,
      `  help: ${plain(help)}`
    ]),
    ...findings.length > 0 ? [""] : [],
    findings.length === 0 ? `${plain(file)}: nothing to improve` : `${counted(findings.length, "finding")}${fixable > 0 ? `, ${fixable} of them corrected by --fix` : ""}`
  ];
  return `${toldLines(lines, width)}
`;
}
function lintJson(file, findings, fixed) {
  const values = findings.map(({ severity, line, column, message, help }) => ({ severity, line, column, message, help }));
  return jsonText({ file, fixed, findings: values });
}
function lintGitHub(file, findings, fixed) {
  const commands = findings.map(
    ({ severity, line, column, message, help }) => workflowCommand({
      name: severity,
      properties: { title: "countersign lint", file: plain(file), line, col: column },
      message: `${plain(message)}
help: ${plain(help)}`
    }).replaceAll("##[", "## [")
  );
  const closing = lintText(file, [], fixed).trimEnd();
  const ending3 = findings.length === 0 ? closing : withoutCommands([`${plain(file)}: ${counted(findings.length, "finding")}`]);
  return `${[...commands, ending3].join("\n")}
`;
}

// src/commands/lint.ts
var ROUNDS = 10;
async function lint(options, terminal) {
  const file = options.policy ?? POLICY_FILE;
  const { world } = await openFolder({ ...options, record: void 0, replay: void 0 }, terminal);
  const locked = await lockedVersions(world);
  const text = await world.trusted.read(file);
  if (text === void 0)
    throw new GateError("POLICY_MISSING", `there is no ${file}`, {
      help: "Name it with --policy, or write one with `npx countersign init`."
    });
  const fixed = options.fix ? await fixAll(text, file, world, locked) : text;
  if (fixed !== text) await writeOutput(terminal.cwd, file, fixed);
  const findings = await findingsOn(fixed, file, world, locked);
  const tell = options.format === "json" ? lintJson : options.format === "github" ? lintGitHub : lintText;
  await publishOutput(tell(file, findings, fixed !== text, shownColumns(options, terminal)), options, terminal);
  return findings.some(({ severity }) => severity === "error" || options.strict && severity === "warning") ? 1 : 0;
}
async function fixAll(text, file, world, locked) {
  let current = text;
  for (let round = 0; round < ROUNDS; round++) {
    const next = fixPolicyText(current, await findingsOn(current, file, world, locked));
    if (next === current) return current;
    current = next;
  }
  return current;
}
async function findingsOn(text, file, world, locked) {
  const read = (path) => path === file ? Promise.resolve(text) : world.trusted.read(path);
  const policy = await readPolicy({ ...world, trusted: { ...world.trusted, read } }, { path: file, named: true });
  return policy === void 0 ? [] : lintPolicy(text, policy, { locked, now: world.now, shared: await sharedBy(policy, file, world) });
}
async function sharedBy({ source }, file, world) {
  const references = source?.extends.map(({ reference }) => reference.from) ?? [];
  if (references.length === 0) return void 0;
  const bare = `version: 1
extends: ${JSON.stringify(references)}
`;
  const read = (path) => path === file ? Promise.resolve(bare) : world.trusted.read(path);
  return readPolicy({ ...world, trusted: { ...world.trusted, read } }, { path: file, named: true });
}
async function lockedVersions(world) {
  try {
    return (await allLocked(world.head, [], () => Promise.resolve(false))).locked;
  } catch (error) {
    if (error instanceof GateError && error.code === "LOCKFILE_MISSING") return void 0;
    throw error;
  }
}
export {
  lint
};
