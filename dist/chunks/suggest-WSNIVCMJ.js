import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  c38_publishOutput as publishOutput
} from "./shared-B2A01CC1.js";
import {
  openComparison
} from "./chunk-TBBF53LZ.js";
import {
  judge
} from "./chunk-T7FK5BB7.js";
import "./chunk-E47DVNVL.js";
import "./chunk-OEZJBZZG.js";
import {
  isJudged,
  ofEcosystems
} from "./chunk-RJ5QCI4K.js";
import {
  allChanges
} from "./chunk-N7GEPHS2.js";
import "./shared-B2A01CC1.js";
import "./chunk-FTKY4AHL.js";
import "./chunk-LRWNISAA.js";
import "./shared-B2A01CC1.js";
import "./chunk-3FJEVEHI.js";
import {
  readPolicy
} from "./chunk-WLXHUGG6.js";
import "./shared-B2A01CC1.js";
import "./chunk-YXRY4NRZ.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import {
  patchOf,
  publisherName
} from "./chunk-2ZQ6PEGT.js";
import "./shared-B2A01CC1.js";
import "./chunk-H5E6BBSW.js";
import {
  entryYaml,
  publisherYaml
} from "./chunk-WMIY3MBD.js";
import "./chunk-Y5EH4PDN.js";
import "./chunk-G5HJHWNJ.js";
import "./shared-B2A01CC1.js";
import "./chunk-OCKLOHY7.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import {
  c88_NO_POLICY as NO_POLICY
} from "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import {
  c86_jsonRemedies as jsonRemedies
} from "./shared-B2A01CC1.js";
import "./chunk-CMLHVRNO.js";
import "./chunk-NYO4SOWK.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import {
  c20_jsonText as jsonText
} from "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import {
  c53_progress as progress
} from "./shared-B2A01CC1.js";
import "./chunk-CAWTOOZZ.js";
import "./chunk-6TJQ2ZQ7.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import {
  c73_whereLinesGo as whereLinesGo
} from "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import {
  c90_plain as plain,
  c90_withoutCommands as withoutCommands
} from "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import {
  c59_spec as spec
} from "./shared-B2A01CC1.js";
import {
  c79_visibleLines as visibleLines
} from "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";

// src/remedy/joined.ts
function chosen(blocked, all) {
  const waits = blocked.readyAt !== void 0 && all.some(({ readyAt }) => readyAt === void 0);
  return waits ? void 0 : blocked.remedies.find(({ patch }) => patch !== void 0);
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
function suggestText(suggestions, patch, file) {
  if (suggestions.length === 0) return "Nothing is blocked, so there is nothing to suggest.\n";
  const lines = [
    ...suggestions.flatMap(toldLines),
    ...patch === "" ? [] : [
      "",
      "Apply the patch only after somebody who knows has confirmed the change.",
      plain(whereLinesGo(file), TEXT_LIMIT),
      "",
      ...patchLines(patch)
    ]
  ];
  return `${withoutCommands(lines).replace(/\n+$/, "")}
`;
}
function toldLines({ blocked, chosen: chosen2 }) {
  const { remedies } = blocked;
  const before = remedies.filter(({ patch }) => patch === void 0);
  const others = remedies.filter((remedy) => remedy.patch !== void 0 && remedy !== chosen2);
  const told = (word, { title, text }) => `  ${word}${plain(`${title}. ${text}`, TEXT_LIMIT)}`;
  return [
    spec(nameOf(blocked)),
    ...before.map((remedy) => told("", remedy)),
    ...chosen2 === void 0 ? [] : [told("The patch: ", chosen2)],
    ...others.map((remedy) => told(chosen2 === void 0 ? "Not in the patch: " : "Instead: ", remedy))
  ];
}
var nameOf = ({ verdicts: [{ candidate }] }) => candidate.change.after;
function patchLines(patch) {
  const ends = patch.split("\n").map((line) => line.endsWith("\r") ? "\r" : "");
  return visibleLines(patch, PATCH_LIMIT).map((line, index) => line + (ends[index] ?? ""));
}
function suggestJson(suggestions, patch, file) {
  const told = suggestions.map(({ blocked, chosen: chosen2 }) => ({
    package: spec(nameOf(blocked)),
    trusts: chosen2 === void 0 ? [] : [chosen2.title],
    because: chosen2 === void 0 ? blocked.remedies.map(({ text }) => text).join(" ") : null,
    remedies: jsonRemedies(blocked.remedies)
  }));
  return jsonText({ file, suggestions: told, patch });
}

// src/commands/suggest.ts
async function suggest(options, terminal) {
  const { world, runOptions, close } = await openComparison(options, terminal);
  const policy = await readPolicy(world, runOptions.policyFile) ?? NO_POLICY;
  const all = await allChanges(world, runOptions.lockfiles, () => isJudged("actions", world, runOptions));
  const changes = ofEcosystems(all, runOptions.ecosystems ?? policy.settings.ecosystems);
  const { blocked } = await judge(world, policy, changes, { ...runOptions, ...progress(terminal) });
  await close();
  const suggestions = blocked.map((one) => ({ blocked: one, chosen: chosen(one, blocked) }));
  const tell = options.format === "json" ? suggestJson : suggestText;
  await publishOutput(tell(suggestions, commonPatch(blocked, policy)?.diff ?? "", runOptions.policyFile.path), options, terminal);
  return suggestions.some((one) => one.chosen === void 0 && one.blocked.readyAt === void 0) ? 1 : 0;
}
export {
  suggest
};
