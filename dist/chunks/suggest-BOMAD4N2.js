import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  NO_ADDITIONS,
  accountName,
  mergePolicyText,
  publisherFrom,
  publisherName,
  refOf
} from "./chunk-OLWEYEDR.js";
import {
  entryYaml
} from "./chunk-ZIE6FATA.js";
import {
  publishOutput
} from "./chunk-6KXO2JTT.js";
import {
  openComparison
} from "./chunk-PJN5IH6V.js";
import {
  judge
} from "./chunk-72ALKQBZ.js";
import "./chunk-DUCJGKG4.js";
import "./chunk-FKEOJXLW.js";
import {
  allChanges
} from "./chunk-H5RTXZGO.js";
import "./chunk-2YD7EQQR.js";
import "./chunk-WDYDADZZ.js";
import {
  dayText,
  entryText,
  readPolicy
} from "./chunk-QBS3DWYO.js";
import "./chunk-ZTYVCK62.js";
import "./chunk-UTBZCCTL.js";
import {
  compareIdentity
} from "./chunk-3VIOGGEK.js";
import "./chunk-URS3ZHPG.js";
import "./chunk-X7ZNDTWU.js";
import {
  isNonEmpty
} from "./chunk-P6XDTBKV.js";
import {
  versionsOf
} from "./chunk-LO4YLDIC.js";
import "./chunk-NYO4SOWK.js";
import "./chunk-S2C6XYYC.js";
import "./chunk-GW7RSALQ.js";
import {
  boundTo
} from "./chunk-TT7XIQYX.js";
import "./chunk-FQQHA3UI.js";
import "./chunk-5YENBVEU.js";
import "./chunk-6NBCIGOG.js";
import {
  NO_POLICY
} from "./chunk-LA6O4YYV.js";
import "./chunk-MMR4UKFP.js";
import "./chunk-ZAIXISSR.js";
import {
  NOT_EXEMPTIBLE
} from "./chunk-AI7QKUDQ.js";
import {
  jsonText
} from "./chunk-SEUZPJGI.js";
import {
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
import {
  progress
} from "./chunk-E2PUJBIG.js";
import "./chunk-WBMCLLUE.js";
import "./chunk-65J4WYD6.js";
import "./chunk-E5JA3IL6.js";
import "./chunk-4ZSESCRF.js";
import "./chunk-QD3PMZYE.js";
import "./chunk-33IVOZPE.js";
import "./chunk-NO5SBQFN.js";
import {
  claimsOf
} from "./chunk-ECC2SLL2.js";
import "./chunk-NEZMJFUR.js";
import "./chunk-DTHD5BCR.js";
import {
  plain,
  withoutCommands
} from "./chunk-TY4WWVDQ.js";
import {
  DAY,
  listText
} from "./chunk-GDAUV33E.js";
import {
  worstFirst
} from "./chunk-XMBKMPVX.js";
import {
  visibleLines
} from "./chunk-TBENTHXA.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path, added, removed, oldPosInc, options) {
    const last = path.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++) {
      if (array[i]) {
        ret.push(array[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
  constructor() {
    super(...arguments);
    this.tokenize = tokenize;
  }
  equals(left, right, options) {
    if (options.ignoreWhitespace) {
      if (!options.newlineIsToken || !left.includes("\n")) {
        left = left.trim();
      }
      if (!options.newlineIsToken || !right.includes("\n")) {
        right = right.trim();
      }
    } else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
      if (left.endsWith("\n")) {
        left = left.slice(0, -1);
      }
      if (right.endsWith("\n")) {
        right = right.slice(0, -1);
      }
    }
    return super.equals(left, right, options);
  }
};
var lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
  return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
  if (options.stripTrailingCr) {
    value = value.replace(/\r\n/g, "\n");
  }
  const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
  if (!linesAndNewlines[linesAndNewlines.length - 1]) {
    linesAndNewlines.pop();
  }
  for (let i = 0; i < linesAndNewlines.length; i++) {
    const line = linesAndNewlines[i];
    if (i % 2 && !options.newlineIsToken) {
      retLines[retLines.length - 1] += line;
    } else {
      retLines.push(line);
    }
  }
  return retLines;
}

// node_modules/diff/libesm/patch/create.js
var INCLUDE_HEADERS = {
  includeIndex: true,
  includeUnderline: true,
  includeFileHeaders: true
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  let optionsObj;
  if (!options) {
    optionsObj = {};
  } else if (typeof options === "function") {
    optionsObj = { callback: options };
  } else {
    optionsObj = options;
  }
  if (typeof optionsObj.context === "undefined") {
    optionsObj.context = 4;
  }
  const context = optionsObj.context;
  if (optionsObj.newlineIsToken) {
    throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
  }
  if (!optionsObj.callback) {
    return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
  } else {
    const { callback } = optionsObj;
    diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
      const patch = diffLinesResultToPatch(diff);
      callback(patch);
    } }));
  }
  function diffLinesResultToPatch(diff) {
    if (!diff) {
      return;
    }
    diff.push({ value: "", lines: [] });
    function contextLines(lines) {
      return lines.map(function(entry) {
        return " " + entry;
      });
    }
    const hunks = [];
    let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
    for (let i = 0; i < diff.length; i++) {
      const current = diff[i], lines = current.lines || splitLines(current.value);
      current.lines = lines;
      if (current.added || current.removed) {
        if (!oldRangeStart) {
          const prev = diff[i - 1];
          oldRangeStart = oldLine;
          newRangeStart = newLine;
          if (prev) {
            curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
            oldRangeStart -= curRange.length;
            newRangeStart -= curRange.length;
          }
        }
        for (const line of lines) {
          curRange.push((current.added ? "+" : "-") + line);
        }
        if (current.added) {
          newLine += lines.length;
        } else {
          oldLine += lines.length;
        }
      } else {
        if (oldRangeStart) {
          if (lines.length <= context * 2 && i < diff.length - 2) {
            for (const line of contextLines(lines)) {
              curRange.push(line);
            }
          } else {
            const contextSize = Math.min(lines.length, context);
            for (const line of contextLines(lines.slice(0, contextSize))) {
              curRange.push(line);
            }
            const hunk = {
              oldStart: oldRangeStart,
              oldLines: oldLine - oldRangeStart + contextSize,
              newStart: newRangeStart,
              newLines: newLine - newRangeStart + contextSize,
              lines: curRange
            };
            hunks.push(hunk);
            oldRangeStart = 0;
            newRangeStart = 0;
            curRange = [];
          }
        }
        oldLine += lines.length;
        newLine += lines.length;
      }
    }
    for (const hunk of hunks) {
      for (let i = 0; i < hunk.lines.length; i++) {
        if (hunk.lines[i].endsWith("\n")) {
          hunk.lines[i] = hunk.lines[i].slice(0, -1);
        } else {
          hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
          i++;
        }
      }
    }
    return {
      oldFileName,
      newFileName,
      oldHeader,
      newHeader,
      hunks
    };
  }
}
function formatPatch(patch, headerOptions) {
  if (!headerOptions) {
    headerOptions = INCLUDE_HEADERS;
  }
  if (Array.isArray(patch)) {
    if (patch.length > 1 && !headerOptions.includeFileHeaders) {
      throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");
    }
    return patch.map((p) => formatPatch(p, headerOptions)).join("\n");
  }
  const ret = [];
  if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName) {
    ret.push("Index: " + patch.oldFileName);
  }
  if (headerOptions.includeUnderline) {
    ret.push("===================================================================");
  }
  if (headerOptions.includeFileHeaders) {
    ret.push("--- " + patch.oldFileName + (typeof patch.oldHeader === "undefined" ? "" : "	" + patch.oldHeader));
    ret.push("+++ " + patch.newFileName + (typeof patch.newHeader === "undefined" ? "" : "	" + patch.newHeader));
  }
  for (let i = 0; i < patch.hunks.length; i++) {
    const hunk = patch.hunks[i];
    if (hunk.oldLines === 0) {
      hunk.oldStart -= 1;
    }
    if (hunk.newLines === 0) {
      hunk.newStart -= 1;
    }
    ret.push("@@ -" + hunk.oldStart + "," + hunk.oldLines + " +" + hunk.newStart + "," + hunk.newLines + " @@");
    for (const line of hunk.lines) {
      ret.push(line);
    }
  }
  return ret.join("\n") + "\n";
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  if (typeof options === "function") {
    options = { callback: options };
  }
  if (!(options === null || options === void 0 ? void 0 : options.callback)) {
    const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
    if (!patchObj) {
      return;
    }
    return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
  } else {
    const { callback } = options;
    structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: (patchObj) => {
      if (!patchObj) {
        callback(void 0);
      } else {
        callback(formatPatch(patchObj, options.headerOptions));
      }
    } }));
  }
}
function splitLines(text) {
  const hasTrailingNl = text.endsWith("\n");
  const result = text.split("\n").map((line) => line + "\n");
  if (hasTrailingNl) {
    result.pop();
  } else {
    result.push(result.pop().slice(0, -1));
  }
  return result;
}

// src/policy/draft/suggest-steps.ts
var IDENTITY_RULES = [
  ...[
    "issuer-unexpected",
    "repository-unexpected",
    "workflow-unexpected",
    "signer-unexpected",
    "ref-unexpected",
    "trigger-unexpected"
  ],
  ...["environment-unexpected", "runner-unexpected", "publisher-changed", "dependency-unlisted", "version-uncovered"]
];
function identityStep(verdict, policy, rules) {
  if (!IDENTITY_RULES.some((rule) => rules.has(rule))) return void 0;
  const { candidate, standing } = verdict;
  if (candidate.evidence.kind === "verified") {
    const { identity } = candidate.evidence;
    const isOurs = standing.kind === "mismatched" && standing.entry.publisher.declaredAt.file === policy.source?.file;
    const more = standing.kind === "mismatched" && isOurs ? sameButFor(
      standing.entry.publisher,
      verdict,
      standing.mismatches.map(({ rule }) => rule)
    ) : void 0;
    const certified = publisherFrom(identity, candidate.change.after);
    return more ?? (certified.kind === "publisher" ? publisherStep(certified.publisher, verdict, policy) : void 0);
  }
  const account = accountName(claimsOf(candidate.packument, candidate.change.after.version)?.account);
  const isBare = candidate.evidence.kind === "unattested" && account !== void 0;
  return isBare ? entryStep(
    verdict,
    { kind: "unattested", accounts: [account], since: void 0, until: void 0 },
    [],
    ["dependency-unlisted", "version-uncovered"]
  ) : void 0;
}
function sameButFor(publisher, { candidate }, mismatched) {
  const { evidence, change } = candidate;
  if (evidence.kind !== "verified" || mismatched.some((rule) => rule !== "ref-unexpected" && rule !== "trigger-unexpected"))
    return void 0;
  const { sourceRepositoryRef: ref, buildTrigger } = evidence.identity;
  const { refs, refGlobs } = mismatched.includes("ref-unexpected") && ref !== void 0 ? refOf(ref, change.after) : { refs: [], refGlobs: [] };
  const triggers = mismatched.includes("trigger-unexpected") && buildTrigger !== void 0 ? [buildTrigger] : [];
  const items = [
    ...refs.map((item) => ({ publisher: publisher.name, field: "refs", item })),
    ...refGlobs.map((item) => ({ publisher: publisher.name, field: "refGlobs", item })),
    ...triggers.map((item) => ({ publisher: publisher.name, field: "triggers", item }))
  ];
  const trusts = items.map(
    ({ field, item }) => `trusts ${publisher.repository} on ${field === "triggers" ? "the event" : "the ref"} ${item} too, for every package of publisher ${publisher.name}`
  );
  return items.length === 0 ? void 0 : { additions: { publisherItems: items }, trusts, answers: ["ref-unexpected", "trigger-unexpected"] };
}
function publisherStep(drafted, verdict, policy) {
  const { evidence } = verdict.candidate;
  const known = evidence.kind === "verified" ? policy.publishers.find(
    (publisher2) => compareIdentity(evidence.identity, publisher2).mismatches.length === 0 && publisher2.until === void 0
  ) : void 0;
  const taken = new Set(policy.publishers.map(({ name }) => name));
  const publisher = known ?? { ...drafted, name: publisherName(drafted, (name) => taken.has(name)) };
  return entryStep(verdict, { kind: "publisher", publisher }, known === void 0 ? [publisher] : [], IDENTITY_RULES);
}
function entryStep(verdict, entry, publishers, answers) {
  const { candidate, standing } = verdict;
  const { after } = candidate.change;
  const rule = standing.kind === "unlisted" ? void 0 : standing.rule;
  const before = rule === void 0 ? [] : rule.entries.filter(({ kind }) => kind !== "deny");
  const common = {
    cooldown: void 0,
    run: void 0,
    declaredAt: after.location,
    versions: before.length === 0 || !versionsOf(after.name).hasOrder(after.version) ? void 0 : `>=${after.version}`
  };
  const added = { ...entry, ...common };
  const entries = rule?.pattern.kind === "exact" ? [added] : [...before, added];
  const trusts = [`trusts ${entryText(added)} for ${after.name}`];
  return { additions: { publishers, packages: [{ pattern: after.name, entries }] }, trusts, answers };
}
function accountStep(verdict, policy, rules) {
  const { candidate, standing } = verdict;
  if (!rules.has("account-unexpected") || standing.kind !== "unattested") return void 0;
  const { evidence, change } = candidate;
  const certified = evidence.kind === "verified" ? publisherFrom(evidence.identity, change.after) : void 0;
  if (certified?.kind === "publisher") return { ...publisherStep(certified.publisher, verdict, policy), answers: ["account-unexpected"] };
  const account = accountName(claimsOf(candidate.packument, change.after.version)?.account);
  if (account === void 0) return void 0;
  const entry = { ...standing.entry, accounts: [account] };
  const { text } = standing.rule.pattern;
  return {
    additions: { packages: [{ pattern: text, entries: [entry] }] },
    trusts: [`trusts ${entryText(entry)} for ${text}`],
    answers: ["account-unexpected"]
  };
}
function registryStep({ candidate: { registry } }, rules) {
  if (!rules.has("registry-unexpected") || !/^https?:\/\/[A-Za-z0-9.:_/-]+$/.test(registry)) return void 0;
  return {
    additions: { registries: [registry] },
    trusts: [`trusts the registry ${registry} for every package`],
    answers: ["registry-unexpected"]
  };
}
function exemptionStep({ candidate: { change, now } }, rules) {
  const { after } = change;
  const bound = boundTo(after);
  const expires = new Date(Date.parse(now) + 30 * DAY).toISOString();
  const exemption = {
    package: after.name,
    version: after.version,
    integrity: bound?.kind === "integrity" ? bound.text : void 0,
    source: bound?.kind === "source" ? bound.text : void 0,
    rules,
    reason: "say who confirmed it, and where",
    approvedBy: void 0,
    expires,
    declaredAt: after.location
  };
  return {
    additions: { exemptions: [exemption] },
    trusts: [
      `lets in ${spec(after)}, ${bound?.kind === "integrity" ? "these bytes" : "from this address"} alone, despite ${listText(rules)}, until ${dayText(expires)}`
    ],
    answers: rules
  };
}

// src/policy/draft/suggest.ts
function suggestAll(verdicts, policy) {
  const suggestions = [];
  let known = policy;
  for (const verdict of verdicts) {
    const suggestion = suggestFor(verdict, known);
    if (suggestion === void 0) continue;
    suggestions.push(suggestion);
    if (suggestion.kind === "patch") known = { ...known, publishers: [...known.publishers, ...suggestion.additions.publishers] };
  }
  return suggestions;
}
function suggestFor(verdict, policy) {
  if (verdict.kind === "authorized") return void 0;
  const { change } = verdict.candidate;
  const errors = verdict.findings.filter(({ level }) => level === "error").toSorted(worstFirst);
  const because = whyNot(errors);
  if (because !== void 0) return { kind: "none", package: change.after, because };
  const rules = new Set(errors.map(({ rule }) => rule));
  const steps = [identityStep(verdict, policy, rules), accountStep(verdict, policy, rules), registryStep(verdict, rules)].filter(
    (step) => step !== void 0
  );
  const answered = new Set(steps.flatMap(({ answers }) => answers));
  const left = [...rules].filter((rule) => !answered.has(rule));
  if (left.length > 0 && boundTo(change.after) === void 0)
    return {
      kind: "none",
      package: change.after,
      because: "the lockfile names no commit of its git source, so an exemption would let anything in"
    };
  const all = [...steps, ...isNonEmpty(left) ? [exemptionStep(verdict, left)] : []];
  return {
    kind: "patch",
    package: change.after,
    additions: joined(all.map(({ additions }) => additions)),
    trusts: all.flatMap(({ trusts }) => trusts)
  };
}
function whyNot(errors) {
  const hard = errors.find(({ rule, undetermined }) => !undetermined && NOT_EXEMPTIBLE.includes(rule));
  if (hard !== void 0) return `${hard.message}; no policy lets that in`;
  const missing = errors.find(({ undetermined }) => undetermined);
  return missing === void 0 ? void 0 : `${missing.message}; re-run, a policy cannot stand in for the answer`;
}
function joined(all) {
  const packages = /* @__PURE__ */ new Map();
  for (const { pattern, entries } of all.flatMap((additions) => additions.packages ?? []))
    packages.set(pattern, [...packages.get(pattern) ?? [], ...entries]);
  return {
    ...NO_ADDITIONS,
    publishers: all.flatMap((additions) => additions.publishers ?? []),
    packages: [...packages].map(([pattern, entries]) => ({ pattern, entries: distinct(entries) })),
    exemptions: all.flatMap((additions) => additions.exemptions ?? []),
    publisherItems: all.flatMap((additions) => additions.publisherItems ?? []),
    registries: [...new Set(all.flatMap((additions) => additions.registries ?? []))]
  };
}
var distinct = (entries) => [
  ...new Map(entries.map((entry) => [JSON.stringify(entryYaml(entry)), entry])).values()
];

// src/policy/draft/suggest-text.ts
function suggestedText(text, suggestions) {
  const patches = suggestions.flatMap((suggestion) => suggestion.kind === "patch" ? [suggestion.additions] : []);
  return mergePolicyText(text ?? "version: 1\n", joined(patches));
}

// src/report/suggest.ts
var PATCH_LIMIT = 1e6;
function suggestText(suggestions, patch, file) {
  if (suggestions.length === 0) return "Nothing is blocked, so there is nothing to suggest.\n";
  const lines = [
    ...suggestions.flatMap(
      (one) => one.kind === "patch" ? [`${spec(one.package)} would come in, if the policy`, ...one.trusts.map((trust) => `  ${plain(trust)}`)] : [`${spec(one.package)}: nothing to suggest, because ${plain(one.because)}`]
    ),
    ...patch === "" ? [] : [
      "",
      `Apply it to ${plain(file)} only after somebody who knows has confirmed the change; it counts once it is merged.`,
      "",
      ...patchLines(patch)
    ]
  ];
  return `${withoutCommands(lines).replace(/\n+$/, "")}
`;
}
function patchLines(patch) {
  const ends = patch.split("\n").map((line) => line.endsWith("\r") ? "\r" : "");
  return visibleLines(patch, PATCH_LIMIT).map((line, index) => line + (ends[index] ?? ""));
}
function suggestJson(suggestions, patch, file) {
  const told = suggestions.map((one) => ({
    package: spec(one.package),
    trusts: one.kind === "patch" ? one.trusts : [],
    because: one.kind === "none" ? one.because : null
  }));
  return jsonText({ file, suggestions: told, patch });
}

// src/commands/suggest.ts
async function suggest(options, terminal) {
  const { world, runOptions, close } = await openComparison(options, terminal);
  const file = runOptions.policyFile.path;
  const policy = await readPolicy(world, runOptions.policyFile) ?? NO_POLICY;
  const changes = await allChanges(world, runOptions.lockfiles);
  const report = await judge(world, policy, changes, { ...runOptions, ...progress(terminal) });
  await close();
  const suggestions = suggestAll(report.verdicts, policy);
  const before = await world.trusted.read(file);
  const after = suggestedText(before, suggestions);
  const patch = before === after ? "" : unifiedDiff(file, before, after);
  const patched = suggestions.some((suggestion) => suggestion.kind === "patch");
  const tell = options.format === "json" ? suggestJson : suggestText;
  await publishOutput(tell(suggestions, patched ? patch : "", file), options, terminal);
  return suggestions.some((suggestion) => suggestion.kind === "none") ? 1 : 0;
}
function unifiedDiff(file, before, after) {
  const from = before === void 0 ? "/dev/null" : `a/${file}`;
  const text = createTwoFilesPatch(from, `b/${file}`, before ?? "", after, void 0, void 0, { context: 3 });
  return text.replace(/^=+\n/, "").replace(/^((?:---|\+\+\+) .*?)\t$/gm, "$1");
}
export {
  suggest
};
