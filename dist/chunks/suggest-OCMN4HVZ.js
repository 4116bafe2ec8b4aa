import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  openComparison
} from "./chunk-QI6UZ5JD.js";
import {
  publishOutput
} from "./chunk-6KXO2JTT.js";
import {
  allChanges
} from "./chunk-OVPUOV4O.js";
import {
  judge
} from "./chunk-LUXABAIN.js";
import "./chunk-6N2345EO.js";
import "./chunk-BY6KHL4K.js";
import "./chunk-N5Y6PK74.js";
import "./chunk-SUHEUUKI.js";
import "./chunk-IG22PHLQ.js";
import "./chunk-PBN2TGCU.js";
import {
  readPolicy
} from "./chunk-Y7LV7JZU.js";
import "./chunk-SL6OYEJ4.js";
import "./chunk-TA2YRGZL.js";
import "./chunk-RCPH6R77.js";
import {
  patchOf
} from "./chunk-TQNFHAAW.js";
import {
  entryYaml,
  publisherYaml
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
  jsonRemedies
} from "./chunk-GNI6CR2J.js";
import "./chunk-U7RNTWJK.js";
import "./chunk-2ZSJ5GQX.js";
import "./chunk-VW2JEQK7.js";
import "./chunk-NYO4SOWK.js";
import "./chunk-S2C6XYYC.js";
import "./chunk-PSGD62VN.js";
import {
  jsonText
} from "./chunk-SEUZPJGI.js";
import {
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
import {
  progress
} from "./chunk-E2PUJBIG.js";
import "./chunk-VXBRSHTV.js";
import "./chunk-ZKAJBKAD.js";
import "./chunk-LZM3V3V7.js";
import "./chunk-E5JA3IL6.js";
import "./chunk-6HVQNZTD.js";
import "./chunk-ANSDECAT.js";
import "./chunk-ODIR4UZK.js";
import "./chunk-QD3PMZYE.js";
import "./chunk-H4Q4AXSQ.js";
import "./chunk-33IVOZPE.js";
import "./chunk-O4OHIW26.js";
import "./chunk-NO5SBQFN.js";
import {
  whereLinesGo
} from "./chunk-RSKTQLRE.js";
import "./chunk-CKN7UVTL.js";
import "./chunk-4LN5PO7X.js";
import "./chunk-NEZMJFUR.js";
import "./chunk-7AVNJFDU.js";
import "./chunk-2OOIQQRO.js";
import "./chunk-DTHD5BCR.js";
import {
  plain,
  withoutCommands
} from "./chunk-TY4WWVDQ.js";
import "./chunk-D5HWV5PU.js";
import "./chunk-VSFDKPCL.js";
import {
  visibleLines
} from "./chunk-TBENTHXA.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";

// src/remedy/joined.ts
function chosen(blocked, all) {
  const waits = blocked.readyAt !== void 0 && all.some(({ readyAt }) => readyAt === void 0);
  return waits ? void 0 : blocked.remedies.find(({ patch }) => patch !== void 0);
}
function commonPatch(all, policy) {
  const additions = all.flatMap((blocked) => chosen(blocked, all)?.patch?.additions ?? []);
  return additions.length === 0 ? void 0 : patchOf(joined(additions), policy);
}
function joined(all) {
  const publishers = /* @__PURE__ */ new Map();
  const fitting = all.filter((one) => one.publishers.every((publisher) => take(publisher, publishers)));
  const packages = /* @__PURE__ */ new Map();
  for (const { pattern, entries } of fitting.flatMap((one) => one.packages))
    packages.set(pattern, [...packages.get(pattern) ?? [], ...entries]);
  return {
    publishers: [...publishers.values()],
    packages: [...packages].map(([pattern, entries]) => ({ pattern, entries: distinct(entries, entryYaml) })),
    exemptions: fitting.flatMap((one) => one.exemptions),
    amendments: fitting.flatMap((one) => one.amendments),
    items: distinct(
      fitting.flatMap((one) => one.items),
      (item) => item
    ),
    registries: [...new Set(fitting.flatMap((one) => one.registries))]
  };
}
function take(publisher, taken) {
  const present = taken.get(publisher.name);
  if (present !== void 0) return JSON.stringify(publisherYaml(present)) === JSON.stringify(publisherYaml(publisher));
  taken.set(publisher.name, publisher);
  return true;
}
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
  const changes = await allChanges(world, runOptions.lockfiles);
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
