import {
  publishOutput,
  shownColumns
} from "./chunk-PLSZH7ZE.js";
import {
  openComparison
} from "./chunk-GWDBXTEP.js";
import {
  judge
} from "./chunk-L4GOEPFZ.js";
import "./chunk-LJZQICNX.js";
import "./chunk-L2NMTJ2G.js";
import "./chunk-4DJVK2AM.js";
import {
  isJudged,
  ofEcosystems
} from "./chunk-VDYJEXTW.js";
import {
  allChanges
} from "./chunk-2KVOWYCU.js";
import "./shared-5DF5E1EE.js";
import "./chunk-FWYYG2L4.js";
import "./chunk-XVNO7YCX.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import {
  readPolicy
} from "./chunk-BFPVNWX3.js";
import "./chunk-XHP7NS7A.js";
import "./shared-5DF5E1EE.js";
import "./chunk-SL6OYEJ4.js";
import "./shared-5DF5E1EE.js";
import {
  patchOf,
  publisherName
} from "./chunk-UWN5T62G.js";
import "./shared-5DF5E1EE.js";
import "./chunk-YULAPMWI.js";
import "./chunk-UTQ4DDFT.js";
import {
  entryYaml,
  publisherYaml
} from "./chunk-SJW6OQJU.js";
import "./chunk-FGAI5O7R.js";
import "./chunk-G5HJHWNJ.js";
import "./shared-5DF5E1EE.js";
import "./chunk-3SEVBKJU.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import {
  c3_NO_POLICY as NO_POLICY
} from "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./chunk-GLHGAA44.js";
import {
  c43_jsonRemedies as jsonRemedies
} from "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import {
  c19_jsonText as jsonText
} from "./shared-5DF5E1EE.js";
import "./chunk-OBRY7N4E.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./chunk-35EVOV4D.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import {
  c6_progress as progress
} from "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import {
  c69_saysTitle as saysTitle,
  c69_whereLinesGo as whereLinesGo
} from "./shared-5DF5E1EE.js";
import "./chunk-6JBXAEQI.js";
import "./shared-5DF5E1EE.js";
import "./chunk-ZUD5JHB5.js";
import "./chunk-NYO4SOWK.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import {
  c85_plain as plain,
  c85_toldLines as toldLines,
  c85_withoutCommands as withoutCommands
} from "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import {
  c80_spec as spec
} from "./shared-5DF5E1EE.js";
import {
  c73_visibleLines as visibleLines
} from "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";

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
function suggestText(suggestions, patch, file, width) {
  if (suggestions.length === 0) return "Nothing is blocked, so there is nothing to suggest.\n";
  const prose = [
    ...suggestions.flatMap(linesOf),
    ...patch === "" ? [] : [
      "",
      "Apply the patch only after somebody who knows the package has confirmed the change.",
      plain(whereLinesGo(file), TEXT_LIMIT),
      ""
    ]
  ];
  const text = patch === "" ? toldLines(prose, width) : `${toldLines(prose, width)}
${withoutCommands(patchLines(patch))}`;
  return `${text.replace(/\n+$/, "")}
`;
}
function linesOf({ blocked, chosen: chosen2 }) {
  const { remedies } = blocked;
  const before = remedies.filter(({ patch }) => patch === void 0);
  const others = remedies.filter((remedy) => remedy.patch !== void 0 && remedy !== chosen2);
  const whole = (remedy) => saysTitle(remedy) ? remedy.text : `${remedy.title}. ${remedy.text}`;
  const told = (word, remedy) => `  ${word}${plain(whole(remedy), TEXT_LIMIT)}`;
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
  const patch = commonPatch(blocked, policy)?.diff ?? "";
  await publishOutput(tell(suggestions, patch, runOptions.policyFile.path, shownColumns(options, terminal)), options, terminal);
  return suggestions.some((one) => one.chosen === void 0 && one.blocked.readyAt === void 0) ? 1 : 0;
}
export {
  suggest
};
