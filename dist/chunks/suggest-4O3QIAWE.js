import {
  publishOutput,
  shownColumns
} from "./chunk-V2WA7ABO.js";
import {
  openComparison
} from "./chunk-5NNJ7WRV.js";
import {
  judgeChanges
} from "./chunk-NPRLHKPM.js";
import "./chunk-OC4HC5C6.js";
import "./chunk-SBY4APR2.js";
import {
  isJudged,
  ofEcosystems
} from "./chunk-MGO75CQ3.js";
import {
  allChanges
} from "./chunk-WUD7BNYU.js";
import "./shared-E04875EB.js";
import "./chunk-M3C4FGXK.js";
import "./chunk-UXFKDE2V.js";
import "./chunk-ZSKALCJE.js";
import "./shared-E04875EB.js";
import {
  readPolicy
} from "./chunk-JS5JCQI7.js";
import "./chunk-SL6OYEJ4.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  patchOf,
  publisherName
} from "./chunk-R54I7WHW.js";
import "./shared-E04875EB.js";
import "./chunk-JA3QCU3Z.js";
import "./chunk-YTOZTFXV.js";
import "./chunk-UTQ4DDFT.js";
import {
  entryYaml,
  publisherYaml
} from "./chunk-P4QUR335.js";
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
  c84_jsonRemedies as jsonRemedies
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c6_jsonText as jsonText
} from "./shared-E04875EB.js";
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
import {
  c7_progress as progress
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c80_forPeople as forPeople,
  c80_saysTitle as saysTitle,
  c80_whereLinesGo as whereLinesGo
} from "./shared-E04875EB.js";
import "./chunk-KSEUSSZG.js";
import "./chunk-VYA3Q5WH.js";
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
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c9_spec as spec
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c74_visibleLines as visibleLines
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";

// src/remedy/joined.ts
function chosen(blocked, all) {
  const waits = blocked.readyAt !== void 0 && all.some(({ readyAt }) => readyAt === void 0);
  return waits ? void 0 : forPeople(blocked.remedies).find(({ patch }) => patch !== void 0);
}
function commonPatch(all, policy) {
  const additions = all.flatMap((blocked) => chosen(blocked, all)?.patch?.additions ?? []);
  return additions.length === 0 ? void 0 : patchOf(joined(additions, policy), policy);
}
function joined(all, policy) {
  const publishers = new Map(policy.publishers.map((publisher) => [publisher.name, publisher]));
  const fitting = all.map((one) => renamed(one, publishers));
  const packages = /* @__PURE__ */ new Map();
  for (const { pattern, entries } of fitting.flatMap((one) => one.packages))
    packages.set(pattern, [...packages.get(pattern) ?? [], ...entries]);
  return {
    publishers: [...publishers.values()].filter((publisher) => !policy.publishers.includes(publisher)),
    packages: [...packages].map(([pattern, entries]) => ({ pattern, entries: distinct(entries, entryYaml) })),
    exemptions: fitting.flatMap((one) => one.exemptions),
    amendments: fitting.flatMap((one) => one.amendments),
    entries: fitting.flatMap((one) => one.entries),
    items: distinct(
      fitting.flatMap((one) => one.items),
      (item) => item
    ),
    registries: [...new Set(fitting.flatMap((one) => one.registries))],
    withoutMetadata: [...new Set(fitting.flatMap((one) => one.withoutMetadata))]
  };
}
function renamed(additions, taken) {
  const names = new Map(
    additions.publishers.map((publisher) => {
      const present = [...taken.values()].find((one) => isSame(one, publisher));
      const name = present?.name ?? (taken.has(publisher.name) ? publisherName(publisher, (one) => taken.has(one)) : publisher.name);
      const own = present ?? { ...publisher, name };
      taken.set(own.name, own);
      return [publisher.name, own];
    })
  );
  const packages = additions.packages.map(({ pattern, entries }) => ({
    pattern,
    entries: entries.map(
      (entry) => entry.kind === "publisher" ? { ...entry, publisher: names.get(entry.publisher.name) ?? entry.publisher } : entry
    )
  }));
  return { ...additions, packages };
}
var isSame = (a, b) => JSON.stringify(publisherYaml(a)) === JSON.stringify(publisherYaml(b));
var distinct = (items, as) => [
  ...new Map(items.map((item) => [JSON.stringify(as(item)), item])).values()
];

// src/report/suggest.ts
var PATCH_LIMIT = 1e6;
var TEXT_LIMIT = 2e3;
var WITH_LINES = 5;
var YAML_LIMIT = 8e3;
function suggestText(suggestions, patch, file, width) {
  if (suggestions.length === 0) return "Nothing is blocked, so there is nothing to suggest.\n";
  const isShort = suggestions.length <= WITH_LINES;
  const isMore = !isShort && suggestions.some((one) => othersOf(one).length > 0);
  const prose = [
    ...isMore ? ["", "The lines of the other ways out: `--format json` has them."] : [],
    ...patch === "" ? [] : ["", "Apply the patch only after somebody who knows the package has confirmed the change."],
    ...patch === "" ? [] : [plain(whereLinesGo(file), TEXT_LIMIT), ""]
  ];
  const body = [...suggestions.flatMap((one) => linesOf(one, isShort, width)), toldLines(prose, width)].join("\n");
  const text = patch === "" ? body : `${body}
${withoutCommands(patchLines(patch))}`;
  return `${text.replace(/\n+$/, "")}
`;
}
var othersOf = ({ blocked: { remedies }, chosen: chosen2 }) => forPeople(remedies).filter((remedy) => remedy.patch !== void 0 && remedy !== chosen2);
function linesOf(suggestion, isShort, width) {
  const { blocked, chosen: chosen2 } = suggestion;
  const before = blocked.remedies.filter(({ patch }) => patch === void 0);
  const whole = (remedy) => saysTitle(remedy) ? remedy.text : `${remedy.title}. ${remedy.text}`;
  const paragraph = (word, remedy) => toldLines([`  ${word}${plain(whole(remedy), TEXT_LIMIT)}`], width);
  const yaml = ({ patch }) => isShort && patch !== void 0 ? ["", withoutCommands(indented(patch.yaml)), ""] : [];
  return [
    spec(nameOf(blocked)),
    ...before.map((remedy) => paragraph("", remedy)),
    ...chosen2 === void 0 ? [] : [paragraph("The patch: ", chosen2)],
    ...othersOf(suggestion).flatMap((remedy) => [
      paragraph(chosen2 === void 0 ? "Not in the patch: " : "Instead: ", remedy),
      ...yaml(remedy)
    ])
  ];
}
var indented = (yaml) => visibleLines(yaml.trimEnd(), YAML_LIMIT).map((line) => `      ${line}`);
var nameOf = ({ verdicts: [{ candidate }] }) => candidate.change.after;
function patchLines(patch) {
  const ends = patch.split("\n").map((line) => line.endsWith("\r") ? "\r" : "");
  return visibleLines(patch, PATCH_LIMIT).map((line, index) => line + (ends[index] ?? ""));
}
function suggestJson(suggestions, patch, file) {
  const values = suggestions.map(({ blocked, chosen: chosen2 }) => ({
    package: spec(nameOf(blocked)),
    trusts: chosen2 === void 0 ? [] : [chosen2.title],
    because: chosen2 === void 0 ? blocked.remedies.map(({ text }) => text).join(" ") : null,
    remedies: jsonRemedies(blocked.remedies)
  }));
  return jsonText({ file, suggestions: values, patch });
}

// src/commands/suggest.ts
async function suggest(options, terminal) {
  const { world, runOptions, close } = await openComparison(options, terminal);
  const policy = await readPolicy(world, runOptions.policyFile) ?? NO_POLICY;
  const all = await allChanges(world, runOptions.lockfiles, (id) => isJudged(id, world, runOptions));
  const changes = ofEcosystems(all, runOptions.ecosystems ?? policy.settings.ecosystems);
  const { blocked } = await judgeChanges(world, policy, changes, { ...runOptions, ...progress(terminal) });
  await close();
  const suggestions = blocked.map((one) => ({ blocked: one, chosen: chosen(one, blocked) }));
  const tell = options.format === "json" ? suggestJson : suggestText;
  const patch = commonPatch(blocked, policy)?.diff ?? "";
  await publishOutput(tell(suggestions, patch, runOptions.policyFile.path, shownColumns(options, terminal)), options, terminal);
  return suggestions.some((one) => one.chosen === void 0 && one.blocked.readyAt === void 0) ? 1 : 0;
}
export {
  suggest
};
