import {
  esm_exports,
  init_esm,
  require_lib as require_lib3
} from "./chunk-FV4HMH2G.js";
import {
  require_clean,
  require_lib,
  require_lib2,
  require_npa,
  require_semver
} from "./chunk-XF4ROSOO.js";
import {
  c67_require_nopt as require_nopt,
  c67_require_type_defs as require_type_defs,
  c67_require_umask as require_umask
} from "./shared-E04875EB.js";
import {
  index_min_exports,
  init_index_min
} from "./chunk-P7SISTA7.js";
import {
  require_satisfies,
  require_valid as require_valid2
} from "./chunk-NYO4SOWK.js";
import {
  c69_require_valid as require_valid
} from "./shared-E04875EB.js";
import {
  c16___commonJS as __commonJS,
  c16___esm as __esm,
  c16___export as __export,
  c16___require as __require,
  c16___toCommonJS as __toCommonJS
} from "./shared-E04875EB.js";

// node_modules/walk-up-path/dist/esm/index.js
var esm_exports2 = {};
__export(esm_exports2, {
  walkUp: () => walkUp
});
import { dirname, resolve } from "path";
var walkUp;
var init_esm2 = __esm({
  "node_modules/walk-up-path/dist/esm/index.js"() {
    walkUp = function* (path) {
      for (path = resolve(path); path; ) {
        yield path;
        const pp = dirname(path);
        if (pp === path) {
          break;
        } else {
          path = pp;
        }
      }
    };
  }
});

// node_modules/ini/lib/ini.js
var require_ini = __commonJS({
  "node_modules/ini/lib/ini.js"(exports, module) {
    var { hasOwnProperty } = Object.prototype;
    var encode = (obj, opt = {}) => {
      if (typeof opt === "string") {
        opt = { section: opt };
      }
      opt.align = opt.align === true;
      opt.newline = opt.newline === true;
      opt.sort = opt.sort === true;
      opt.whitespace = opt.whitespace === true || opt.align === true;
      opt.platform = opt.platform || typeof process !== "undefined" && process.platform;
      opt.bracketedArray = opt.bracketedArray !== false;
      const eol = opt.platform === "win32" ? "\r\n" : "\n";
      const separator = opt.whitespace ? " = " : "=";
      const children = [];
      const keys = opt.sort ? Object.keys(obj).sort() : Object.keys(obj);
      let padToChars = 0;
      if (opt.align) {
        padToChars = safe(
          keys.filter((k3) => obj[k3] === null || Array.isArray(obj[k3]) || typeof obj[k3] !== "object").map((k3) => Array.isArray(obj[k3]) ? `${k3}[]` : k3).concat([""]).reduce((a2, b) => safe(a2).length >= safe(b).length ? a2 : b)
        ).length;
      }
      let out = "";
      const arraySuffix = opt.bracketedArray ? "[]" : "";
      for (const k3 of keys) {
        const val = obj[k3];
        if (val && Array.isArray(val)) {
          for (const item of val) {
            out += safe(`${k3}${arraySuffix}`).padEnd(padToChars, " ") + separator + safe(item) + eol;
          }
        } else if (val && typeof val === "object") {
          children.push(k3);
        } else {
          out += safe(k3).padEnd(padToChars, " ") + separator + safe(val) + eol;
        }
      }
      if (opt.section && out.length) {
        out = "[" + safe(opt.section) + "]" + (opt.newline ? eol + eol : eol) + out;
      }
      for (const k3 of children) {
        const nk = splitSections(k3, ".").join("\\.");
        const section = (opt.section ? opt.section + "." : "") + nk;
        const child = encode(obj[k3], {
          ...opt,
          section
        });
        if (out.length && child.length) {
          out += eol;
        }
        out += child;
      }
      return out;
    };
    function splitSections(str, separator) {
      var lastMatchIndex = 0;
      var lastSeparatorIndex = 0;
      var nextIndex = 0;
      var sections = [];
      do {
        nextIndex = str.indexOf(separator, lastMatchIndex);
        if (nextIndex !== -1) {
          lastMatchIndex = nextIndex + separator.length;
          if (nextIndex > 0 && str[nextIndex - 1] === "\\") {
            continue;
          }
          sections.push(str.slice(lastSeparatorIndex, nextIndex));
          lastSeparatorIndex = nextIndex + separator.length;
        }
      } while (nextIndex !== -1);
      sections.push(str.slice(lastSeparatorIndex));
      return sections;
    }
    var decode = (str, opt = {}) => {
      opt.bracketedArray = opt.bracketedArray !== false;
      const out = /* @__PURE__ */ Object.create(null);
      let p = out;
      let section = null;
      const re2 = /^\[([^\]]*)\]\s*$|^([^=]+)(=(.*))?$/i;
      const lines = str.split(/[\r\n]+/g);
      const duplicates = {};
      for (const line of lines) {
        if (!line || line.match(/^\s*[;#]/) || line.match(/^\s*$/)) {
          continue;
        }
        const match = line.match(re2);
        if (!match) {
          continue;
        }
        if (match[1] !== void 0) {
          section = unsafe(match[1]);
          if (section === "__proto__") {
            p = /* @__PURE__ */ Object.create(null);
            continue;
          }
          p = out[section] = out[section] || /* @__PURE__ */ Object.create(null);
          continue;
        }
        const keyRaw = unsafe(match[2]);
        let isArray;
        if (opt.bracketedArray) {
          isArray = keyRaw.length > 2 && keyRaw.slice(-2) === "[]";
        } else {
          duplicates[keyRaw] = (duplicates?.[keyRaw] || 0) + 1;
          isArray = duplicates[keyRaw] > 1;
        }
        const key = isArray && keyRaw.endsWith("[]") ? keyRaw.slice(0, -2) : keyRaw;
        if (key === "__proto__") {
          continue;
        }
        const valueRaw = match[3] ? unsafe(match[4]) : true;
        const value = valueRaw === "true" || valueRaw === "false" || valueRaw === "null" ? JSON.parse(valueRaw) : valueRaw;
        if (isArray) {
          if (!hasOwnProperty.call(p, key)) {
            p[key] = [];
          } else if (!Array.isArray(p[key])) {
            p[key] = [p[key]];
          }
        }
        if (Array.isArray(p[key])) {
          p[key].push(value);
        } else {
          p[key] = value;
        }
      }
      const remove = [];
      for (const k3 of Object.keys(out)) {
        if (!hasOwnProperty.call(out, k3) || typeof out[k3] !== "object" || Array.isArray(out[k3])) {
          continue;
        }
        const parts = splitSections(k3, ".");
        p = out;
        const l = parts.pop();
        const nl = l.replace(/\\\./g, ".");
        for (const part of parts) {
          if (part === "__proto__") {
            continue;
          }
          if (!hasOwnProperty.call(p, part) || typeof p[part] !== "object") {
            p[part] = /* @__PURE__ */ Object.create(null);
          }
          p = p[part];
        }
        if (p === out && nl === l) {
          continue;
        }
        p[nl] = out[k3];
        remove.push(k3);
      }
      for (const del of remove) {
        delete out[del];
      }
      return out;
    };
    var isQuoted = (val) => {
      return val.startsWith('"') && val.endsWith('"') || val.startsWith("'") && val.endsWith("'");
    };
    var safe = (val) => {
      if (typeof val !== "string" || val.match(/[=\r\n]/) || val.match(/^\[/) || val.length > 1 && isQuoted(val) || val !== val.trim()) {
        return JSON.stringify(val);
      }
      return val.split(";").join("\\;").split("#").join("\\#");
    };
    var unsafe = (val) => {
      val = (val || "").trim();
      if (isQuoted(val)) {
        if (val.charAt(0) === "'") {
          val = val.slice(1, -1);
        }
        try {
          val = JSON.parse(val);
        } catch {
        }
      } else {
        let esc = false;
        let unesc = "";
        for (let i2 = 0, l = val.length; i2 < l; i2++) {
          const c = val.charAt(i2);
          if (esc) {
            if ("\\;#".indexOf(c) !== -1) {
              unesc += c;
            } else {
              unesc += "\\" + c;
            }
            esc = false;
          } else if (";#".indexOf(c) !== -1) {
            break;
          } else if (c === "\\") {
            esc = true;
          } else {
            unesc += c;
          }
        }
        if (esc) {
          unesc += "\\";
        }
        return unesc.trim();
      }
      return val;
    };
    module.exports = {
      parse: decode,
      decode,
      stringify: encode,
      encode,
      safe,
      unsafe
    };
  }
});

// node_modules/@npmcli/config/lib/nerf-dart.js
var require_nerf_dart = __commonJS({
  "node_modules/@npmcli/config/lib/nerf-dart.js"(exports, module) {
    var { URL: URL2 } = __require("node:url");
    module.exports = (url) => {
      const parsed = new URL2(url);
      const from = `${parsed.protocol}//${parsed.host}${parsed.pathname}`;
      const rel = new URL2(".", from);
      const res = `//${rel.host}${rel.pathname}`;
      return res;
    };
  }
});

// node_modules/@npmcli/config/lib/env-replace.js
var require_env_replace = __commonJS({
  "node_modules/@npmcli/config/lib/env-replace.js"(exports, module) {
    var envExpr = /(?<!\\)(\\*)\$\{([^${}?]+)(\?)?\}/g;
    module.exports = (f, env) => f.replace(envExpr, (orig, esc, name, modifier) => {
      const fallback = modifier === "?" ? "" : `\${${name}}`;
      const val = env[name] !== void 0 ? env[name] : fallback;
      if (esc.length % 2) {
        return orig.slice((esc.length + 1) / 2);
      }
      return esc.slice(esc.length / 2) + val;
    });
  }
});

// node_modules/@npmcli/config/lib/parse-field.js
var require_parse_field = __commonJS({
  "node_modules/@npmcli/config/lib/parse-field.js"(exports, module) {
    var typeDefs = require_type_defs();
    var envReplace = require_env_replace();
    var { resolve: resolve2 } = __require("node:path");
    var { parse: umaskParse } = require_umask();
    var parseField = (f, key, opts, listElement = false) => {
      if (typeof f !== "string" && !Array.isArray(f)) {
        return f;
      }
      const { platform, types, home, env } = opts;
      const typeList = new Set([].concat(types[key]));
      const isPath = typeList.has(typeDefs.path.type);
      const isBool = typeList.has(typeDefs.Boolean.type);
      const isString = isPath || typeList.has(typeDefs.String.type);
      const isUmask = typeList.has(typeDefs.Umask.type);
      const isNumber = typeList.has(typeDefs.Number.type);
      const isList = !listElement && typeList.has(Array);
      const isDate = typeList.has(typeDefs.Date.type);
      if (Array.isArray(f)) {
        return !isList ? f : f.map((field) => parseField(field, key, opts, true));
      }
      f = f.trim();
      if (isList) {
        return parseField(f.split("\n\n"), key, opts);
      }
      if (isBool && !isString && f === "") {
        return true;
      }
      if (!isString && !isPath && !isNumber) {
        switch (f) {
          case "true":
            return true;
          case "false":
            return false;
          case "null":
            return null;
          case "undefined":
            return void 0;
        }
      }
      f = envReplace(f, env);
      if (isDate) {
        return new Date(f);
      }
      if (isPath) {
        const homePattern = platform === "win32" ? /^~(\/|\\)/ : /^~\//;
        if (homePattern.test(f) && home) {
          f = resolve2(home, f.slice(2));
        } else {
          f = resolve2(f);
        }
      }
      if (isUmask) {
        try {
          return umaskParse(f);
        } catch (er) {
          return f;
        }
      }
      if (isNumber && !isNaN(f)) {
        f = +f;
      }
      return f;
    };
    module.exports = parseField;
  }
});

// node_modules/@npmcli/config/lib/set-envs.js
var require_set_envs = __commonJS({
  "node_modules/@npmcli/config/lib/set-envs.js"(exports, module) {
    var envKey = (key, val) => {
      return !/^[/@_]/.test(key) && typeof envVal(val) === "string" && `npm_config_${key.replace(/-/g, "_").toLowerCase()}`;
    };
    var envVal = (val) => Array.isArray(val) ? val.map((v3) => envVal(v3)).join("\n\n") : val === null || val === void 0 || val === false ? "" : typeof val === "object" ? null : String(val);
    var sameConfigValue = (def, val) => !Array.isArray(val) || !Array.isArray(def) ? def === val : sameArrayValue(def, val);
    var sameArrayValue = (def, val) => {
      if (def.length !== val.length) {
        return false;
      }
      for (let i2 = 0; i2 < def.length; i2++) {
        if (def[i2] !== val[i2]) {
          return false;
        }
      }
      return true;
    };
    var setEnv = (env, rawKey, rawVal) => {
      const val = envVal(rawVal);
      const key = envKey(rawKey, val);
      if (key && val !== null) {
        env[key] = val;
      }
    };
    var setEnvs = (config) => {
      const {
        env,
        defaults,
        definitions,
        list: [cliConf, envConf]
      } = config;
      env.INIT_CWD = process.cwd();
      const cliSet = new Set(Object.keys(cliConf));
      const envSet = new Set(Object.keys(envConf));
      for (const key in cliConf) {
        const { deprecated, envExport = true } = definitions[key] || {};
        if (deprecated || envExport === false) {
          continue;
        }
        if (sameConfigValue(defaults[key], cliConf[key])) {
          if (!sameConfigValue(envConf[key], cliConf[key])) {
            setEnv(env, key, cliConf[key]);
          }
        } else {
          if (!(envSet.has(key) && !cliSet.has(key))) {
            setEnv(env, key, cliConf[key]);
          }
        }
      }
      env.HOME = config.home;
      env.npm_config_global_prefix = config.globalPrefix;
      env.npm_config_local_prefix = config.localPrefix;
      if (cliConf.editor) {
        env.EDITOR = cliConf.editor;
      }
      if (cliConf["node-options"]) {
        env.NODE_OPTIONS = cliConf["node-options"];
      }
      env.npm_config_node_gyp = cliConf["node-gyp"];
      env.npm_config_npm_version = cliConf["npm-version"] || "unknown";
      env.npm_execpath = config.npmBin;
      env.NODE = env.npm_node_execpath = config.execPath;
    };
    module.exports = setEnvs;
  }
});

// node_modules/@npmcli/config/lib/errors.js
var require_errors = __commonJS({
  "node_modules/@npmcli/config/lib/errors.js"(exports, module) {
    "use strict";
    var ErrInvalidAuth = class extends Error {
      constructor(problems) {
        let message = "Invalid auth configuration found: ";
        message += problems.map((problem) => {
          if (problem.action === "delete") {
            return `\`${problem.key}\` is not allowed in ${problem.where} config`;
          } else if (problem.action === "rename") {
            return `\`${problem.from}\` must be renamed to \`${problem.to}\` in ${problem.where} config`;
          }
        }).join(", ");
        message += "\nPlease run `npm config fix` to repair your configuration.`";
        super(message);
        this.code = "ERR_INVALID_AUTH";
        this.problems = problems;
      }
    };
    module.exports = {
      ErrInvalidAuth
    };
  }
});

// node_modules/@npmcli/config/lib/type-description.js
var require_type_description = __commonJS({
  "node_modules/@npmcli/config/lib/type-description.js"(exports, module) {
    var typeDefs = require_type_defs();
    var typeDescription = (t) => {
      if (!t || typeof t !== "function" && typeof t !== "object") {
        return t;
      }
      if (Array.isArray(t)) {
        return t.map((t2) => typeDescription(t2));
      }
      for (const { type, description } of Object.values(typeDefs)) {
        if (type === t) {
          return description || type;
        }
      }
      return t;
    };
    module.exports = (t) => [].concat(typeDescription(t)).filter((t2) => t2 !== void 0);
  }
});

// node_modules/json-parse-even-better-errors/lib/index.js
var require_lib4 = __commonJS({
  "node_modules/json-parse-even-better-errors/lib/index.js"(exports, module) {
    "use strict";
    var INDENT = /* @__PURE__ */ Symbol.for("indent");
    var NEWLINE = /* @__PURE__ */ Symbol.for("newline");
    var DEFAULT_NEWLINE = "\n";
    var DEFAULT_INDENT = "  ";
    var BOM = /^\uFEFF/;
    var FORMAT = /^\s*[{[]((?:\r?\n)+)([\s\t]*)/;
    var EMPTY = /^(?:\{\}|\[\])((?:\r?\n)+)?$/;
    var UNEXPECTED_TOKEN = /^Unexpected token '?(.)'?(,)? /i;
    var hexify = (char) => {
      const h = char.charCodeAt(0).toString(16).toUpperCase();
      return `0x${h.length % 2 ? "0" : ""}${h}`;
    };
    var stripBOM = (txt) => String(txt).replace(BOM, "");
    var makeParsedError = (msg, parsing, position = 0) => ({
      message: `${msg} while parsing ${parsing}`,
      position
    });
    var parseError = (e, txt, context = 20) => {
      let msg = e.message;
      if (!txt) {
        return makeParsedError(msg, "empty string");
      }
      const badTokenMatch = msg.match(UNEXPECTED_TOKEN);
      const badIndexMatch = msg.match(/ position\s+(\d+)/i);
      if (badTokenMatch) {
        msg = msg.replace(
          UNEXPECTED_TOKEN,
          `Unexpected token ${JSON.stringify(badTokenMatch[1])} (${hexify(badTokenMatch[1])})$2 `
        );
      }
      let errIdx;
      if (badIndexMatch) {
        errIdx = +badIndexMatch[1];
      } else if (
        // doesn't happen in Node 22+
        msg.match(/^Unexpected end of JSON.*/i)
      ) {
        errIdx = txt.length - 1;
      }
      if (errIdx == null) {
        return makeParsedError(msg, `'${txt.slice(0, context * 2)}'`);
      }
      const start = errIdx <= context ? 0 : errIdx - context;
      const end = errIdx + context >= txt.length ? txt.length : errIdx + context;
      const slice = `${start ? "..." : ""}${txt.slice(start, end)}${end === txt.length ? "" : "..."}`;
      return makeParsedError(
        msg,
        `${txt === slice ? "" : "near "}${JSON.stringify(slice)}`,
        errIdx
      );
    };
    var JSONParseError = class extends SyntaxError {
      constructor(er, txt, context, caller) {
        const metadata = parseError(er, txt, context);
        super(metadata.message);
        Object.assign(this, metadata);
        this.code = "EJSONPARSE";
        this.systemError = er;
        Error.captureStackTrace(this, caller || this.constructor);
      }
      get name() {
        return this.constructor.name;
      }
      set name(n7) {
      }
      get [Symbol.toStringTag]() {
        return this.constructor.name;
      }
    };
    var parseJson = (txt, reviver) => {
      const result = JSON.parse(txt, reviver);
      if (result && typeof result === "object") {
        const match = txt.match(EMPTY) || txt.match(FORMAT) || [null, "", ""];
        result[NEWLINE] = match[1] ?? DEFAULT_NEWLINE;
        result[INDENT] = match[2] ?? DEFAULT_INDENT;
      }
      return result;
    };
    var parseJsonError = (raw, reviver, context) => {
      const txt = stripBOM(raw);
      try {
        return parseJson(txt, reviver);
      } catch (e) {
        if (typeof raw !== "string" && !Buffer.isBuffer(raw)) {
          const msg = Array.isArray(raw) && raw.length === 0 ? "an empty array" : String(raw);
          throw Object.assign(
            new TypeError(`Cannot parse ${msg}`),
            { code: "EJSONPARSE", systemError: e }
          );
        }
        throw new JSONParseError(e, txt, context, parseJsonError);
      }
    };
    module.exports = parseJsonError;
    parseJsonError.JSONParseError = JSONParseError;
    parseJsonError.noExceptions = (raw, reviver) => {
      try {
        return parseJson(stripBOM(raw), reviver);
      } catch {
      }
    };
  }
});

// node_modules/@npmcli/package-json/lib/update-dependencies.js
var require_update_dependencies = __commonJS({
  "node_modules/@npmcli/package-json/lib/update-dependencies.js"(exports, module) {
    var depTypes = /* @__PURE__ */ new Set([
      "dependencies",
      "optionalDependencies",
      "devDependencies",
      "peerDependencies"
    ]);
    var orderDeps = (content) => {
      for (const type of depTypes) {
        if (content && content[type]) {
          content[type] = Object.keys(content[type]).sort((a2, b) => a2.localeCompare(b, "en")).reduce((res, key) => {
            res[key] = content[type][key];
            return res;
          }, {});
        }
      }
      return content;
    };
    var updateDependencies = ({ content, originalContent }) => {
      const pkg = orderDeps({
        ...content
      });
      if (pkg.dependencies) {
        if (pkg.optionalDependencies) {
          for (const name of Object.keys(pkg.optionalDependencies)) {
            delete pkg.dependencies[name];
          }
        }
      }
      const result = { ...originalContent };
      for (const type of depTypes) {
        if (pkg[type]) {
          result[type] = pkg[type];
        }
        const emptyDepType = pkg[type] && typeof pkg === "object" && Object.keys(pkg[type]).length === 0;
        if (emptyDepType) {
          delete result[type];
        }
      }
      const { dependencies: origProd, peerDependencies: origPeer } = originalContent || {};
      const { peerDependencies: newPeer } = result;
      if (origProd && origPeer && newPeer) {
        for (const name of Object.keys(origPeer)) {
          if (origProd[name] !== void 0 && newPeer[name] !== void 0) {
            result.dependencies = result.dependencies || {};
            result.dependencies[name] = newPeer[name];
          }
        }
      }
      return result;
    };
    updateDependencies.knownKeys = depTypes;
    module.exports = updateDependencies;
  }
});

// node_modules/@npmcli/package-json/lib/update-scripts.js
var require_update_scripts = __commonJS({
  "node_modules/@npmcli/package-json/lib/update-scripts.js"(exports, module) {
    var updateScripts = ({ content, originalContent = {} }) => {
      const newScripts = content.scripts;
      if (!newScripts) {
        return originalContent;
      }
      const hasInvalidScripts = () => Object.entries(newScripts).some(([key, value]) => typeof key !== "string" || typeof value !== "string");
      if (hasInvalidScripts()) {
        throw Object.assign(
          new TypeError(
            "package.json scripts should be a key-value pair of strings."
          ),
          { code: "ESCRIPTSINVALID" }
        );
      }
      return {
        ...originalContent,
        scripts: {
          ...newScripts
        }
      };
    };
    module.exports = updateScripts;
  }
});

// node_modules/@npmcli/package-json/lib/update-workspaces.js
var require_update_workspaces = __commonJS({
  "node_modules/@npmcli/package-json/lib/update-workspaces.js"(exports, module) {
    var updateWorkspaces = ({ content, originalContent = {} }) => {
      const newWorkspaces = content.workspaces;
      if (!newWorkspaces) {
        return originalContent;
      }
      const hasInvalidWorkspaces = () => newWorkspaces.some((w2) => !(typeof w2 === "string"));
      if (!newWorkspaces.length || hasInvalidWorkspaces()) {
        throw Object.assign(
          new TypeError("workspaces should be an array of strings."),
          { code: "EWORKSPACESINVALID" }
        );
      }
      return {
        ...originalContent,
        workspaces: [
          ...newWorkspaces
        ]
      };
    };
    module.exports = updateWorkspaces;
  }
});

// node_modules/glob/dist/esm/index.min.js
var index_min_exports2 = {};
__export(index_min_exports2, {
  Glob: () => I,
  Ignore: () => ot,
  escape: () => tt,
  glob: () => Ze,
  globIterate: () => es,
  globIterateSync: () => Ut,
  globStream: () => Qe,
  globStreamSync: () => Bt,
  globSync: () => ts,
  hasMagic: () => le,
  iterate: () => Bi,
  iterateSync: () => zi,
  stream: () => Ii,
  streamSync: () => ji,
  sync: () => Ui,
  unescape: () => W
});
import { fileURLToPath as Wi } from "node:url";
import { posix as mi, win32 as re } from "node:path";
import { fileURLToPath as gi } from "node:url";
import { lstatSync as wi, readdir as yi, readdirSync as bi, readlinkSync as Si, realpathSync as Ei } from "fs";
import * as xi from "node:fs";
import { lstat as Ci, readdir as Ti, readlink as Ai, realpath as ki } from "node:fs/promises";
import { EventEmitter as ee } from "node:events";
import Pe from "node:stream";
import { StringDecoder as ni } from "node:string_decoder";
function Ht(n7) {
  return isNaN(n7) ? n7.charCodeAt(0) : parseInt(n7, 10);
}
function ps(n7) {
  return n7.replace(as, fe).replace(ls, ue).replace(cs, qt).replace(fs, de).replace(us, pe);
}
function ms(n7) {
  return n7.replace(is, "\\").replace(rs, "{").replace(ns, "}").replace(os, ",").replace(hs, ".");
}
function me(n7) {
  if (!n7) return [""];
  let t = [], e = Gt("{", "}", n7);
  if (!e) return n7.split(",");
  let { pre: s, body: i2, post: r } = e, o = s.split(",");
  o[o.length - 1] += "{" + i2 + "}";
  let h = me(r);
  return r.length && (o[o.length - 1] += h.shift(), o.push.apply(o, h)), t.push.apply(t, o), t;
}
function ge(n7, t = {}) {
  if (!n7) return [];
  let { max: e = ds } = t;
  return n7.slice(0, 2) === "{}" && (n7 = "\\{\\}" + n7.slice(2)), ht(ps(n7), e, true).map(ms);
}
function gs(n7) {
  return "{" + n7 + "}";
}
function ws(n7) {
  return /^-?0\d/.test(n7);
}
function ys(n7, t) {
  return n7 <= t;
}
function bs(n7, t) {
  return n7 >= t;
}
function ht(n7, t, e) {
  let s = [], i2 = Gt("{", "}", n7);
  if (!i2) return [n7];
  let r = i2.pre, o = i2.post.length ? ht(i2.post, t, false) : [""];
  if (/\$$/.test(i2.pre)) for (let h = 0; h < o.length && h < t; h++) {
    let a2 = r + "{" + i2.body + "}" + o[h];
    s.push(a2);
  }
  else {
    let h = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(i2.body), a2 = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(i2.body), l = h || a2, u2 = i2.body.indexOf(",") >= 0;
    if (!l && !u2) return i2.post.match(/,(?!,).*\}/) ? (n7 = i2.pre + "{" + i2.body + qt + i2.post, ht(n7, t, true)) : [n7];
    let c;
    if (l) c = i2.body.split(/\.\./);
    else if (c = me(i2.body), c.length === 1 && c[0] !== void 0 && (c = ht(c[0], t, false).map(gs), c.length === 1)) return o.map((f) => i2.pre + c[0] + f);
    let d2;
    if (l && c[0] !== void 0 && c[1] !== void 0) {
      let f = Ht(c[0]), m2 = Ht(c[1]), p = Math.max(c[0].length, c[1].length), w2 = c.length === 3 && c[2] !== void 0 ? Math.abs(Ht(c[2])) : 1, g2 = ys;
      m2 < f && (w2 *= -1, g2 = bs);
      let E = c.some(ws);
      d2 = [];
      for (let y2 = f; g2(y2, m2); y2 += w2) {
        let b;
        if (a2) b = String.fromCharCode(y2), b === "\\" && (b = "");
        else if (b = String(y2), E) {
          let z = p - b.length;
          if (z > 0) {
            let $ = new Array(z + 1).join("0");
            y2 < 0 ? b = "-" + $ + b.slice(1) : b = $ + b;
          }
        }
        d2.push(b);
      }
    } else {
      d2 = [];
      for (let f = 0; f < c.length; f++) d2.push.apply(d2, ht(c[f], t, false));
    }
    for (let f = 0; f < d2.length; f++) for (let m2 = 0; m2 < o.length && s.length < t; m2++) {
      let p = r + d2[f] + o[m2];
      (!e || l || p) && s.push(p);
    }
  }
  return s;
}
function Bt(n7, t = {}) {
  return new I(n7, t).streamSync();
}
function Qe(n7, t = {}) {
  return new I(n7, t).stream();
}
function ts(n7, t = {}) {
  return new I(n7, t).walkSync();
}
async function Je(n7, t = {}) {
  return new I(n7, t).walk();
}
function Ut(n7, t = {}) {
  return new I(n7, t).iterateSync();
}
function es(n7, t = {}) {
  return new I(n7, t).iterate();
}
var Gt, ce, ss, fe, ue, qt, de, pe, is, rs, ns, os, hs, as, ls, cs, fs, us, ds, at, Ss, lt, Es, we, ye, W, xs, be, vs, Ct, Cs, Ts, As, ks, Kt, Se, Ee, Q, tt, O, Rs, Os, Fs, Ds, Ms, Ns, _s, Ls, Ws, Ps, js, Is, zs, Bs, Us, $s, Gs, Hs, Ce, Te, Ae, xe, qs, A, Ks, Vs, Ys, Xs, Js, N, Zs, ke, Qs, ti, ve, ei, D, si, Oe, Vt, Fe, At, Re, ii, q, De, Tt, ri, ft, Ne, oi, hi, ai, G, H, K, kt, ut, Rt, _e, Ot, Le, P, et, v, dt, st, C, F, T, Yt, Ft, k, x, Xt, Jt, We, Zt, B, Qt, Dt, pt, Y, M, mt, li, ci, fi, ui, Mt, te, di, pi, V, vi, wt, Ue, $e, Ri, Oi, L, Ge, He, U, qe, Ke, X, Ve, _, gt, se, je, yt, j, Nt, Lt, Ie, Fi, ie, ze, bt, Be, _t, Wt, ne, Ye, R, Pt, jt, It, it, rt, St, Cr, Xe, Di, Mi, Ni, nt, _i, ot, oe, he, ae, Et, Li, zt, xt, vt, Pi, I, le, ji, Ii, zi, Bi, Ui, Ze;
var init_index_min2 = __esm({
  "node_modules/glob/dist/esm/index.min.js"() {
    Gt = (n7, t, e) => {
      let s = n7 instanceof RegExp ? ce(n7, e) : n7, i2 = t instanceof RegExp ? ce(t, e) : t, r = s !== null && i2 != null && ss(s, i2, e);
      return r && { start: r[0], end: r[1], pre: e.slice(0, r[0]), body: e.slice(r[0] + s.length, r[1]), post: e.slice(r[1] + i2.length) };
    };
    ce = (n7, t) => {
      let e = t.match(n7);
      return e ? e[0] : null;
    };
    ss = (n7, t, e) => {
      let s, i2, r, o, h, a2 = e.indexOf(n7), l = e.indexOf(t, a2 + 1), u2 = a2;
      if (a2 >= 0 && l > 0) {
        if (n7 === t) return [a2, l];
        for (s = [], r = e.length; u2 >= 0 && !h; ) {
          if (u2 === a2) s.push(u2), a2 = e.indexOf(n7, u2 + 1);
          else if (s.length === 1) {
            let c = s.pop();
            c !== void 0 && (h = [c, l]);
          } else i2 = s.pop(), i2 !== void 0 && i2 < r && (r = i2, o = l), l = e.indexOf(t, u2 + 1);
          u2 = a2 < l && a2 >= 0 ? a2 : l;
        }
        s.length && o !== void 0 && (h = [r, o]);
      }
      return h;
    };
    fe = "\0SLASH" + Math.random() + "\0";
    ue = "\0OPEN" + Math.random() + "\0";
    qt = "\0CLOSE" + Math.random() + "\0";
    de = "\0COMMA" + Math.random() + "\0";
    pe = "\0PERIOD" + Math.random() + "\0";
    is = new RegExp(fe, "g");
    rs = new RegExp(ue, "g");
    ns = new RegExp(qt, "g");
    os = new RegExp(de, "g");
    hs = new RegExp(pe, "g");
    as = /\\\\/g;
    ls = /\\{/g;
    cs = /\\}/g;
    fs = /\\,/g;
    us = /\\./g;
    ds = 1e5;
    at = (n7) => {
      if (typeof n7 != "string") throw new TypeError("invalid pattern");
      if (n7.length > 65536) throw new TypeError("pattern is too long");
    };
    Ss = { "[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}", true], "[:alpha:]": ["\\p{L}\\p{Nl}", true], "[:ascii:]": ["\\x00-\\x7f", false], "[:blank:]": ["\\p{Zs}\\t", true], "[:cntrl:]": ["\\p{Cc}", true], "[:digit:]": ["\\p{Nd}", true], "[:graph:]": ["\\p{Z}\\p{C}", true, true], "[:lower:]": ["\\p{Ll}", true], "[:print:]": ["\\p{C}", true], "[:punct:]": ["\\p{P}", true], "[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f", true], "[:upper:]": ["\\p{Lu}", true], "[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}", true], "[:xdigit:]": ["A-Fa-f0-9", false] };
    lt = (n7) => n7.replace(/[[\]\\-]/g, "\\$&");
    Es = (n7) => n7.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&");
    we = (n7) => n7.join("");
    ye = (n7, t) => {
      let e = t;
      if (n7.charAt(e) !== "[") throw new Error("not in a brace expression");
      let s = [], i2 = [], r = e + 1, o = false, h = false, a2 = false, l = false, u2 = e, c = "";
      t: for (; r < n7.length; ) {
        let p = n7.charAt(r);
        if ((p === "!" || p === "^") && r === e + 1) {
          l = true, r++;
          continue;
        }
        if (p === "]" && o && !a2) {
          u2 = r + 1;
          break;
        }
        if (o = true, p === "\\" && !a2) {
          a2 = true, r++;
          continue;
        }
        if (p === "[" && !a2) {
          for (let [w2, [g2, S2, E]] of Object.entries(Ss)) if (n7.startsWith(w2, r)) {
            if (c) return ["$.", false, n7.length - e, true];
            r += w2.length, E ? i2.push(g2) : s.push(g2), h = h || S2;
            continue t;
          }
        }
        if (a2 = false, c) {
          p > c ? s.push(lt(c) + "-" + lt(p)) : p === c && s.push(lt(p)), c = "", r++;
          continue;
        }
        if (n7.startsWith("-]", r + 1)) {
          s.push(lt(p + "-")), r += 2;
          continue;
        }
        if (n7.startsWith("-", r + 1)) {
          c = p, r += 2;
          continue;
        }
        s.push(lt(p)), r++;
      }
      if (u2 < r) return ["", false, 0, false];
      if (!s.length && !i2.length) return ["$.", false, n7.length - e, true];
      if (i2.length === 0 && s.length === 1 && /^\\?.$/.test(s[0]) && !l) {
        let p = s[0].length === 2 ? s[0].slice(-1) : s[0];
        return [Es(p), false, u2 - e, false];
      }
      let d2 = "[" + (l ? "^" : "") + we(s) + "]", f = "[" + (l ? "" : "^") + we(i2) + "]";
      return [s.length && i2.length ? "(" + d2 + "|" + f + ")" : s.length ? d2 : f, h, u2 - e, true];
    };
    W = (n7, { windowsPathsNoEscape: t = false, magicalBraces: e = true } = {}) => e ? t ? n7.replace(/\[([^\/\\])\]/g, "$1") : n7.replace(/((?!\\).|^)\[([^\/\\])\]/g, "$1$2").replace(/\\([^\/])/g, "$1") : t ? n7.replace(/\[([^\/\\{}])\]/g, "$1") : n7.replace(/((?!\\).|^)\[([^\/\\{}])\]/g, "$1$2").replace(/\\([^\/{}])/g, "$1");
    xs = /* @__PURE__ */ new Set(["!", "?", "+", "*", "@"]);
    be = (n7) => xs.has(n7);
    vs = "(?!(?:^|/)\\.\\.?(?:$|/))";
    Ct = "(?!\\.)";
    Cs = /* @__PURE__ */ new Set(["[", "."]);
    Ts = /* @__PURE__ */ new Set(["..", "."]);
    As = new Set("().*{}+?[]^$\\!");
    ks = (n7) => n7.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&");
    Kt = "[^/]";
    Se = Kt + "*?";
    Ee = Kt + "+?";
    Q = class n {
      type;
      #t;
      #s;
      #n = false;
      #r = [];
      #o;
      #S;
      #w;
      #c = false;
      #h;
      #u;
      #f = false;
      constructor(t, e, s = {}) {
        this.type = t, t && (this.#s = true), this.#o = e, this.#t = this.#o ? this.#o.#t : this, this.#h = this.#t === this ? s : this.#t.#h, this.#w = this.#t === this ? [] : this.#t.#w, t === "!" && !this.#t.#c && this.#w.push(this), this.#S = this.#o ? this.#o.#r.length : 0;
      }
      get hasMagic() {
        if (this.#s !== void 0) return this.#s;
        for (let t of this.#r) if (typeof t != "string" && (t.type || t.hasMagic)) return this.#s = true;
        return this.#s;
      }
      toString() {
        return this.#u !== void 0 ? this.#u : this.type ? this.#u = this.type + "(" + this.#r.map((t) => String(t)).join("|") + ")" : this.#u = this.#r.map((t) => String(t)).join("");
      }
      #a() {
        if (this !== this.#t) throw new Error("should only call on root");
        if (this.#c) return this;
        this.toString(), this.#c = true;
        let t;
        for (; t = this.#w.pop(); ) {
          if (t.type !== "!") continue;
          let e = t, s = e.#o;
          for (; s; ) {
            for (let i2 = e.#S + 1; !s.type && i2 < s.#r.length; i2++) for (let r of t.#r) {
              if (typeof r == "string") throw new Error("string part in extglob AST??");
              r.copyIn(s.#r[i2]);
            }
            e = s, s = e.#o;
          }
        }
        return this;
      }
      push(...t) {
        for (let e of t) if (e !== "") {
          if (typeof e != "string" && !(e instanceof n && e.#o === this)) throw new Error("invalid part: " + e);
          this.#r.push(e);
        }
      }
      toJSON() {
        let t = this.type === null ? this.#r.slice().map((e) => typeof e == "string" ? e : e.toJSON()) : [this.type, ...this.#r.map((e) => e.toJSON())];
        return this.isStart() && !this.type && t.unshift([]), this.isEnd() && (this === this.#t || this.#t.#c && this.#o?.type === "!") && t.push({}), t;
      }
      isStart() {
        if (this.#t === this) return true;
        if (!this.#o?.isStart()) return false;
        if (this.#S === 0) return true;
        let t = this.#o;
        for (let e = 0; e < this.#S; e++) {
          let s = t.#r[e];
          if (!(s instanceof n && s.type === "!")) return false;
        }
        return true;
      }
      isEnd() {
        if (this.#t === this || this.#o?.type === "!") return true;
        if (!this.#o?.isEnd()) return false;
        if (!this.type) return this.#o?.isEnd();
        let t = this.#o ? this.#o.#r.length : 0;
        return this.#S === t - 1;
      }
      copyIn(t) {
        typeof t == "string" ? this.push(t) : this.push(t.clone(this));
      }
      clone(t) {
        let e = new n(this.type, t);
        for (let s of this.#r) e.copyIn(s);
        return e;
      }
      static #i(t, e, s, i2) {
        let r = false, o = false, h = -1, a2 = false;
        if (e.type === null) {
          let f = s, m2 = "";
          for (; f < t.length; ) {
            let p = t.charAt(f++);
            if (r || p === "\\") {
              r = !r, m2 += p;
              continue;
            }
            if (o) {
              f === h + 1 ? (p === "^" || p === "!") && (a2 = true) : p === "]" && !(f === h + 2 && a2) && (o = false), m2 += p;
              continue;
            } else if (p === "[") {
              o = true, h = f, a2 = false, m2 += p;
              continue;
            }
            if (!i2.noext && be(p) && t.charAt(f) === "(") {
              e.push(m2), m2 = "";
              let w2 = new n(p, e);
              f = n.#i(t, w2, f, i2), e.push(w2);
              continue;
            }
            m2 += p;
          }
          return e.push(m2), f;
        }
        let l = s + 1, u2 = new n(null, e), c = [], d2 = "";
        for (; l < t.length; ) {
          let f = t.charAt(l++);
          if (r || f === "\\") {
            r = !r, d2 += f;
            continue;
          }
          if (o) {
            l === h + 1 ? (f === "^" || f === "!") && (a2 = true) : f === "]" && !(l === h + 2 && a2) && (o = false), d2 += f;
            continue;
          } else if (f === "[") {
            o = true, h = l, a2 = false, d2 += f;
            continue;
          }
          if (be(f) && t.charAt(l) === "(") {
            u2.push(d2), d2 = "";
            let m2 = new n(f, u2);
            u2.push(m2), l = n.#i(t, m2, l, i2);
            continue;
          }
          if (f === "|") {
            u2.push(d2), d2 = "", c.push(u2), u2 = new n(null, e);
            continue;
          }
          if (f === ")") return d2 === "" && e.#r.length === 0 && (e.#f = true), u2.push(d2), d2 = "", e.push(...c, u2), l;
          d2 += f;
        }
        return e.type = null, e.#s = void 0, e.#r = [t.substring(s - 1)], l;
      }
      static fromGlob(t, e = {}) {
        let s = new n(null, void 0, e);
        return n.#i(t, s, 0, e), s;
      }
      toMMPattern() {
        if (this !== this.#t) return this.#t.toMMPattern();
        let t = this.toString(), [e, s, i2, r] = this.toRegExpSource();
        if (!(i2 || this.#s || this.#h.nocase && !this.#h.nocaseMagicOnly && t.toUpperCase() !== t.toLowerCase())) return s;
        let h = (this.#h.nocase ? "i" : "") + (r ? "u" : "");
        return Object.assign(new RegExp(`^${e}$`, h), { _src: e, _glob: t });
      }
      get options() {
        return this.#h;
      }
      toRegExpSource(t) {
        let e = t ?? !!this.#h.dot;
        if (this.#t === this && this.#a(), !this.type) {
          let a2 = this.isStart() && this.isEnd() && !this.#r.some((f) => typeof f != "string"), l = this.#r.map((f) => {
            let [m2, p, w2, g2] = typeof f == "string" ? n.#E(f, this.#s, a2) : f.toRegExpSource(t);
            return this.#s = this.#s || w2, this.#n = this.#n || g2, m2;
          }).join(""), u2 = "";
          if (this.isStart() && typeof this.#r[0] == "string" && !(this.#r.length === 1 && Ts.has(this.#r[0]))) {
            let m2 = Cs, p = e && m2.has(l.charAt(0)) || l.startsWith("\\.") && m2.has(l.charAt(2)) || l.startsWith("\\.\\.") && m2.has(l.charAt(4)), w2 = !e && !t && m2.has(l.charAt(0));
            u2 = p ? vs : w2 ? Ct : "";
          }
          let c = "";
          return this.isEnd() && this.#t.#c && this.#o?.type === "!" && (c = "(?:$|\\/)"), [u2 + l + c, W(l), this.#s = !!this.#s, this.#n];
        }
        let s = this.type === "*" || this.type === "+", i2 = this.type === "!" ? "(?:(?!(?:" : "(?:", r = this.#d(e);
        if (this.isStart() && this.isEnd() && !r && this.type !== "!") {
          let a2 = this.toString();
          return this.#r = [a2], this.type = null, this.#s = void 0, [a2, W(this.toString()), false, false];
        }
        let o = !s || t || e || !Ct ? "" : this.#d(true);
        o === r && (o = ""), o && (r = `(?:${r})(?:${o})*?`);
        let h = "";
        if (this.type === "!" && this.#f) h = (this.isStart() && !e ? Ct : "") + Ee;
        else {
          let a2 = this.type === "!" ? "))" + (this.isStart() && !e && !t ? Ct : "") + Se + ")" : this.type === "@" ? ")" : this.type === "?" ? ")?" : this.type === "+" && o ? ")" : this.type === "*" && o ? ")?" : `)${this.type}`;
          h = i2 + r + a2;
        }
        return [h, W(r), this.#s = !!this.#s, this.#n];
      }
      #d(t) {
        return this.#r.map((e) => {
          if (typeof e == "string") throw new Error("string type in extglob ast??");
          let [s, i2, r, o] = e.toRegExpSource(t);
          return this.#n = this.#n || o, s;
        }).filter((e) => !(this.isStart() && this.isEnd()) || !!e).join("|");
      }
      static #E(t, e, s = false) {
        let i2 = false, r = "", o = false, h = false;
        for (let a2 = 0; a2 < t.length; a2++) {
          let l = t.charAt(a2);
          if (i2) {
            i2 = false, r += (As.has(l) ? "\\" : "") + l;
            continue;
          }
          if (l === "*") {
            if (h) continue;
            h = true, r += s && /^[*]+$/.test(t) ? Ee : Se, e = true;
            continue;
          } else h = false;
          if (l === "\\") {
            a2 === t.length - 1 ? r += "\\\\" : i2 = true;
            continue;
          }
          if (l === "[") {
            let [u2, c, d2, f] = ye(t, a2);
            if (d2) {
              r += u2, o = o || c, a2 += d2 - 1, e = e || f;
              continue;
            }
          }
          if (l === "?") {
            r += Kt, e = true;
            continue;
          }
          r += ks(l);
        }
        return [r, W(t), !!e, o];
      }
    };
    tt = (n7, { windowsPathsNoEscape: t = false, magicalBraces: e = false } = {}) => e ? t ? n7.replace(/[?*()[\]{}]/g, "[$&]") : n7.replace(/[?*()[\]\\{}]/g, "\\$&") : t ? n7.replace(/[?*()[\]]/g, "[$&]") : n7.replace(/[?*()[\]\\]/g, "\\$&");
    O = (n7, t, e = {}) => (at(t), !e.nocomment && t.charAt(0) === "#" ? false : new D(t, e).match(n7));
    Rs = /^\*+([^+@!?\*\[\(]*)$/;
    Os = (n7) => (t) => !t.startsWith(".") && t.endsWith(n7);
    Fs = (n7) => (t) => t.endsWith(n7);
    Ds = (n7) => (n7 = n7.toLowerCase(), (t) => !t.startsWith(".") && t.toLowerCase().endsWith(n7));
    Ms = (n7) => (n7 = n7.toLowerCase(), (t) => t.toLowerCase().endsWith(n7));
    Ns = /^\*+\.\*+$/;
    _s = (n7) => !n7.startsWith(".") && n7.includes(".");
    Ls = (n7) => n7 !== "." && n7 !== ".." && n7.includes(".");
    Ws = /^\.\*+$/;
    Ps = (n7) => n7 !== "." && n7 !== ".." && n7.startsWith(".");
    js = /^\*+$/;
    Is = (n7) => n7.length !== 0 && !n7.startsWith(".");
    zs = (n7) => n7.length !== 0 && n7 !== "." && n7 !== "..";
    Bs = /^\?+([^+@!?\*\[\(]*)?$/;
    Us = ([n7, t = ""]) => {
      let e = Ce([n7]);
      return t ? (t = t.toLowerCase(), (s) => e(s) && s.toLowerCase().endsWith(t)) : e;
    };
    $s = ([n7, t = ""]) => {
      let e = Te([n7]);
      return t ? (t = t.toLowerCase(), (s) => e(s) && s.toLowerCase().endsWith(t)) : e;
    };
    Gs = ([n7, t = ""]) => {
      let e = Te([n7]);
      return t ? (s) => e(s) && s.endsWith(t) : e;
    };
    Hs = ([n7, t = ""]) => {
      let e = Ce([n7]);
      return t ? (s) => e(s) && s.endsWith(t) : e;
    };
    Ce = ([n7]) => {
      let t = n7.length;
      return (e) => e.length === t && !e.startsWith(".");
    };
    Te = ([n7]) => {
      let t = n7.length;
      return (e) => e.length === t && e !== "." && e !== "..";
    };
    Ae = typeof process == "object" && process ? typeof process.env == "object" && process.env && process.env.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix";
    xe = { win32: { sep: "\\" }, posix: { sep: "/" } };
    qs = Ae === "win32" ? xe.win32.sep : xe.posix.sep;
    O.sep = qs;
    A = /* @__PURE__ */ Symbol("globstar **");
    O.GLOBSTAR = A;
    Ks = "[^/]";
    Vs = Ks + "*?";
    Ys = "(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?";
    Xs = "(?:(?!(?:\\/|^)\\.).)*?";
    Js = (n7, t = {}) => (e) => O(e, n7, t);
    O.filter = Js;
    N = (n7, t = {}) => Object.assign({}, n7, t);
    Zs = (n7) => {
      if (!n7 || typeof n7 != "object" || !Object.keys(n7).length) return O;
      let t = O;
      return Object.assign((s, i2, r = {}) => t(s, i2, N(n7, r)), { Minimatch: class extends t.Minimatch {
        constructor(i2, r = {}) {
          super(i2, N(n7, r));
        }
        static defaults(i2) {
          return t.defaults(N(n7, i2)).Minimatch;
        }
      }, AST: class extends t.AST {
        constructor(i2, r, o = {}) {
          super(i2, r, N(n7, o));
        }
        static fromGlob(i2, r = {}) {
          return t.AST.fromGlob(i2, N(n7, r));
        }
      }, unescape: (s, i2 = {}) => t.unescape(s, N(n7, i2)), escape: (s, i2 = {}) => t.escape(s, N(n7, i2)), filter: (s, i2 = {}) => t.filter(s, N(n7, i2)), defaults: (s) => t.defaults(N(n7, s)), makeRe: (s, i2 = {}) => t.makeRe(s, N(n7, i2)), braceExpand: (s, i2 = {}) => t.braceExpand(s, N(n7, i2)), match: (s, i2, r = {}) => t.match(s, i2, N(n7, r)), sep: t.sep, GLOBSTAR: A });
    };
    O.defaults = Zs;
    ke = (n7, t = {}) => (at(n7), t.nobrace || !/\{(?:(?!\{).)*\}/.test(n7) ? [n7] : ge(n7, { max: t.braceExpandMax }));
    O.braceExpand = ke;
    Qs = (n7, t = {}) => new D(n7, t).makeRe();
    O.makeRe = Qs;
    ti = (n7, t, e = {}) => {
      let s = new D(t, e);
      return n7 = n7.filter((i2) => s.match(i2)), s.options.nonull && !n7.length && n7.push(t), n7;
    };
    O.match = ti;
    ve = /[?*]|[+@!]\(.*?\)|\[|\]/;
    ei = (n7) => n7.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&");
    D = class {
      options;
      set;
      pattern;
      windowsPathsNoEscape;
      nonegate;
      negate;
      comment;
      empty;
      preserveMultipleSlashes;
      partial;
      globSet;
      globParts;
      nocase;
      isWindows;
      platform;
      windowsNoMagicRoot;
      regexp;
      constructor(t, e = {}) {
        at(t), e = e || {}, this.options = e, this.pattern = t, this.platform = e.platform || Ae, this.isWindows = this.platform === "win32";
        let s = "allowWindowsEscape";
        this.windowsPathsNoEscape = !!e.windowsPathsNoEscape || e[s] === false, this.windowsPathsNoEscape && (this.pattern = this.pattern.replace(/\\/g, "/")), this.preserveMultipleSlashes = !!e.preserveMultipleSlashes, this.regexp = null, this.negate = false, this.nonegate = !!e.nonegate, this.comment = false, this.empty = false, this.partial = !!e.partial, this.nocase = !!this.options.nocase, this.windowsNoMagicRoot = e.windowsNoMagicRoot !== void 0 ? e.windowsNoMagicRoot : !!(this.isWindows && this.nocase), this.globSet = [], this.globParts = [], this.set = [], this.make();
      }
      hasMagic() {
        if (this.options.magicalBraces && this.set.length > 1) return true;
        for (let t of this.set) for (let e of t) if (typeof e != "string") return true;
        return false;
      }
      debug(...t) {
      }
      make() {
        let t = this.pattern, e = this.options;
        if (!e.nocomment && t.charAt(0) === "#") {
          this.comment = true;
          return;
        }
        if (!t) {
          this.empty = true;
          return;
        }
        this.parseNegate(), this.globSet = [...new Set(this.braceExpand())], e.debug && (this.debug = (...r) => console.error(...r)), this.debug(this.pattern, this.globSet);
        let s = this.globSet.map((r) => this.slashSplit(r));
        this.globParts = this.preprocess(s), this.debug(this.pattern, this.globParts);
        let i2 = this.globParts.map((r, o, h) => {
          if (this.isWindows && this.windowsNoMagicRoot) {
            let a2 = r[0] === "" && r[1] === "" && (r[2] === "?" || !ve.test(r[2])) && !ve.test(r[3]), l = /^[a-z]:/i.test(r[0]);
            if (a2) return [...r.slice(0, 4), ...r.slice(4).map((u2) => this.parse(u2))];
            if (l) return [r[0], ...r.slice(1).map((u2) => this.parse(u2))];
          }
          return r.map((a2) => this.parse(a2));
        });
        if (this.debug(this.pattern, i2), this.set = i2.filter((r) => r.indexOf(false) === -1), this.isWindows) for (let r = 0; r < this.set.length; r++) {
          let o = this.set[r];
          o[0] === "" && o[1] === "" && this.globParts[r][2] === "?" && typeof o[3] == "string" && /^[a-z]:$/i.test(o[3]) && (o[2] = "?");
        }
        this.debug(this.pattern, this.set);
      }
      preprocess(t) {
        if (this.options.noglobstar) for (let s = 0; s < t.length; s++) for (let i2 = 0; i2 < t[s].length; i2++) t[s][i2] === "**" && (t[s][i2] = "*");
        let { optimizationLevel: e = 1 } = this.options;
        return e >= 2 ? (t = this.firstPhasePreProcess(t), t = this.secondPhasePreProcess(t)) : e >= 1 ? t = this.levelOneOptimize(t) : t = this.adjascentGlobstarOptimize(t), t;
      }
      adjascentGlobstarOptimize(t) {
        return t.map((e) => {
          let s = -1;
          for (; (s = e.indexOf("**", s + 1)) !== -1; ) {
            let i2 = s;
            for (; e[i2 + 1] === "**"; ) i2++;
            i2 !== s && e.splice(s, i2 - s);
          }
          return e;
        });
      }
      levelOneOptimize(t) {
        return t.map((e) => (e = e.reduce((s, i2) => {
          let r = s[s.length - 1];
          return i2 === "**" && r === "**" ? s : i2 === ".." && r && r !== ".." && r !== "." && r !== "**" ? (s.pop(), s) : (s.push(i2), s);
        }, []), e.length === 0 ? [""] : e));
      }
      levelTwoFileOptimize(t) {
        Array.isArray(t) || (t = this.slashSplit(t));
        let e = false;
        do {
          if (e = false, !this.preserveMultipleSlashes) {
            for (let i2 = 1; i2 < t.length - 1; i2++) {
              let r = t[i2];
              i2 === 1 && r === "" && t[0] === "" || (r === "." || r === "") && (e = true, t.splice(i2, 1), i2--);
            }
            t[0] === "." && t.length === 2 && (t[1] === "." || t[1] === "") && (e = true, t.pop());
          }
          let s = 0;
          for (; (s = t.indexOf("..", s + 1)) !== -1; ) {
            let i2 = t[s - 1];
            i2 && i2 !== "." && i2 !== ".." && i2 !== "**" && (e = true, t.splice(s - 1, 2), s -= 2);
          }
        } while (e);
        return t.length === 0 ? [""] : t;
      }
      firstPhasePreProcess(t) {
        let e = false;
        do {
          e = false;
          for (let s of t) {
            let i2 = -1;
            for (; (i2 = s.indexOf("**", i2 + 1)) !== -1; ) {
              let o = i2;
              for (; s[o + 1] === "**"; ) o++;
              o > i2 && s.splice(i2 + 1, o - i2);
              let h = s[i2 + 1], a2 = s[i2 + 2], l = s[i2 + 3];
              if (h !== ".." || !a2 || a2 === "." || a2 === ".." || !l || l === "." || l === "..") continue;
              e = true, s.splice(i2, 1);
              let u2 = s.slice(0);
              u2[i2] = "**", t.push(u2), i2--;
            }
            if (!this.preserveMultipleSlashes) {
              for (let o = 1; o < s.length - 1; o++) {
                let h = s[o];
                o === 1 && h === "" && s[0] === "" || (h === "." || h === "") && (e = true, s.splice(o, 1), o--);
              }
              s[0] === "." && s.length === 2 && (s[1] === "." || s[1] === "") && (e = true, s.pop());
            }
            let r = 0;
            for (; (r = s.indexOf("..", r + 1)) !== -1; ) {
              let o = s[r - 1];
              if (o && o !== "." && o !== ".." && o !== "**") {
                e = true;
                let a2 = r === 1 && s[r + 1] === "**" ? ["."] : [];
                s.splice(r - 1, 2, ...a2), s.length === 0 && s.push(""), r -= 2;
              }
            }
          }
        } while (e);
        return t;
      }
      secondPhasePreProcess(t) {
        for (let e = 0; e < t.length - 1; e++) for (let s = e + 1; s < t.length; s++) {
          let i2 = this.partsMatch(t[e], t[s], !this.preserveMultipleSlashes);
          if (i2) {
            t[e] = [], t[s] = i2;
            break;
          }
        }
        return t.filter((e) => e.length);
      }
      partsMatch(t, e, s = false) {
        let i2 = 0, r = 0, o = [], h = "";
        for (; i2 < t.length && r < e.length; ) if (t[i2] === e[r]) o.push(h === "b" ? e[r] : t[i2]), i2++, r++;
        else if (s && t[i2] === "**" && e[r] === t[i2 + 1]) o.push(t[i2]), i2++;
        else if (s && e[r] === "**" && t[i2] === e[r + 1]) o.push(e[r]), r++;
        else if (t[i2] === "*" && e[r] && (this.options.dot || !e[r].startsWith(".")) && e[r] !== "**") {
          if (h === "b") return false;
          h = "a", o.push(t[i2]), i2++, r++;
        } else if (e[r] === "*" && t[i2] && (this.options.dot || !t[i2].startsWith(".")) && t[i2] !== "**") {
          if (h === "a") return false;
          h = "b", o.push(e[r]), i2++, r++;
        } else return false;
        return t.length === e.length && o;
      }
      parseNegate() {
        if (this.nonegate) return;
        let t = this.pattern, e = false, s = 0;
        for (let i2 = 0; i2 < t.length && t.charAt(i2) === "!"; i2++) e = !e, s++;
        s && (this.pattern = t.slice(s)), this.negate = e;
      }
      matchOne(t, e, s = false) {
        let i2 = this.options;
        if (this.isWindows) {
          let p = typeof t[0] == "string" && /^[a-z]:$/i.test(t[0]), w2 = !p && t[0] === "" && t[1] === "" && t[2] === "?" && /^[a-z]:$/i.test(t[3]), g2 = typeof e[0] == "string" && /^[a-z]:$/i.test(e[0]), S2 = !g2 && e[0] === "" && e[1] === "" && e[2] === "?" && typeof e[3] == "string" && /^[a-z]:$/i.test(e[3]), E = w2 ? 3 : p ? 0 : void 0, y2 = S2 ? 3 : g2 ? 0 : void 0;
          if (typeof E == "number" && typeof y2 == "number") {
            let [b, z] = [t[E], e[y2]];
            b.toLowerCase() === z.toLowerCase() && (e[y2] = b, y2 > E ? e = e.slice(y2) : E > y2 && (t = t.slice(E)));
          }
        }
        let { optimizationLevel: r = 1 } = this.options;
        r >= 2 && (t = this.levelTwoFileOptimize(t)), this.debug("matchOne", this, { file: t, pattern: e }), this.debug("matchOne", t.length, e.length);
        for (var o = 0, h = 0, a2 = t.length, l = e.length; o < a2 && h < l; o++, h++) {
          this.debug("matchOne loop");
          var u2 = e[h], c = t[o];
          if (this.debug(e, u2, c), u2 === false) return false;
          if (u2 === A) {
            this.debug("GLOBSTAR", [e, u2, c]);
            var d2 = o, f = h + 1;
            if (f === l) {
              for (this.debug("** at the end"); o < a2; o++) if (t[o] === "." || t[o] === ".." || !i2.dot && t[o].charAt(0) === ".") return false;
              return true;
            }
            for (; d2 < a2; ) {
              var m2 = t[d2];
              if (this.debug(`
globstar while`, t, d2, e, f, m2), this.matchOne(t.slice(d2), e.slice(f), s)) return this.debug("globstar found match!", d2, a2, m2), true;
              if (m2 === "." || m2 === ".." || !i2.dot && m2.charAt(0) === ".") {
                this.debug("dot detected!", t, d2, e, f);
                break;
              }
              this.debug("globstar swallow a segment, and continue"), d2++;
            }
            return !!(s && (this.debug(`
>>> no match, partial?`, t, d2, e, f), d2 === a2));
          }
          let p;
          if (typeof u2 == "string" ? (p = c === u2, this.debug("string match", u2, c, p)) : (p = u2.test(c), this.debug("pattern match", u2, c, p)), !p) return false;
        }
        if (o === a2 && h === l) return true;
        if (o === a2) return s;
        if (h === l) return o === a2 - 1 && t[o] === "";
        throw new Error("wtf?");
      }
      braceExpand() {
        return ke(this.pattern, this.options);
      }
      parse(t) {
        at(t);
        let e = this.options;
        if (t === "**") return A;
        if (t === "") return "";
        let s, i2 = null;
        (s = t.match(js)) ? i2 = e.dot ? zs : Is : (s = t.match(Rs)) ? i2 = (e.nocase ? e.dot ? Ms : Ds : e.dot ? Fs : Os)(s[1]) : (s = t.match(Bs)) ? i2 = (e.nocase ? e.dot ? $s : Us : e.dot ? Gs : Hs)(s) : (s = t.match(Ns)) ? i2 = e.dot ? Ls : _s : (s = t.match(Ws)) && (i2 = Ps);
        let r = Q.fromGlob(t, this.options).toMMPattern();
        return i2 && typeof r == "object" && Reflect.defineProperty(r, "test", { value: i2 }), r;
      }
      makeRe() {
        if (this.regexp || this.regexp === false) return this.regexp;
        let t = this.set;
        if (!t.length) return this.regexp = false, this.regexp;
        let e = this.options, s = e.noglobstar ? Vs : e.dot ? Ys : Xs, i2 = new Set(e.nocase ? ["i"] : []), r = t.map((a2) => {
          let l = a2.map((c) => {
            if (c instanceof RegExp) for (let d2 of c.flags.split("")) i2.add(d2);
            return typeof c == "string" ? ei(c) : c === A ? A : c._src;
          });
          l.forEach((c, d2) => {
            let f = l[d2 + 1], m2 = l[d2 - 1];
            c !== A || m2 === A || (m2 === void 0 ? f !== void 0 && f !== A ? l[d2 + 1] = "(?:\\/|" + s + "\\/)?" + f : l[d2] = s : f === void 0 ? l[d2 - 1] = m2 + "(?:\\/|\\/" + s + ")?" : f !== A && (l[d2 - 1] = m2 + "(?:\\/|\\/" + s + "\\/)" + f, l[d2 + 1] = A));
          });
          let u2 = l.filter((c) => c !== A);
          if (this.partial && u2.length >= 1) {
            let c = [];
            for (let d2 = 1; d2 <= u2.length; d2++) c.push(u2.slice(0, d2).join("/"));
            return "(?:" + c.join("|") + ")";
          }
          return u2.join("/");
        }).join("|"), [o, h] = t.length > 1 ? ["(?:", ")"] : ["", ""];
        r = "^" + o + r + h + "$", this.partial && (r = "^(?:\\/|" + o + r.slice(1, -1) + h + ")$"), this.negate && (r = "^(?!" + r + ").+$");
        try {
          this.regexp = new RegExp(r, [...i2].join(""));
        } catch {
          this.regexp = false;
        }
        return this.regexp;
      }
      slashSplit(t) {
        return this.preserveMultipleSlashes ? t.split("/") : this.isWindows && /^\/\/[^\/]+/.test(t) ? ["", ...t.split(/\/+/)] : t.split(/\/+/);
      }
      match(t, e = this.partial) {
        if (this.debug("match", t, this.pattern), this.comment) return false;
        if (this.empty) return t === "";
        if (t === "/" && e) return true;
        let s = this.options;
        this.isWindows && (t = t.split("\\").join("/"));
        let i2 = this.slashSplit(t);
        this.debug(this.pattern, "split", i2);
        let r = this.set;
        this.debug(this.pattern, "set", r);
        let o = i2[i2.length - 1];
        if (!o) for (let h = i2.length - 2; !o && h >= 0; h--) o = i2[h];
        for (let h = 0; h < r.length; h++) {
          let a2 = r[h], l = i2;
          if (s.matchBase && a2.length === 1 && (l = [o]), this.matchOne(l, a2, e)) return s.flipNegate ? true : !this.negate;
        }
        return s.flipNegate ? false : this.negate;
      }
      static defaults(t) {
        return O.defaults(t).Minimatch;
      }
    };
    O.AST = Q;
    O.Minimatch = D;
    O.escape = tt;
    O.unescape = W;
    si = typeof performance == "object" && performance && typeof performance.now == "function" ? performance : Date;
    Oe = /* @__PURE__ */ new Set();
    Vt = typeof process == "object" && process ? process : {};
    Fe = (n7, t, e, s) => {
      typeof Vt.emitWarning == "function" ? Vt.emitWarning(n7, t, e, s) : console.error(`[${e}] ${t}: ${n7}`);
    };
    At = globalThis.AbortController;
    Re = globalThis.AbortSignal;
    if (typeof At > "u") {
      Re = class {
        onabort;
        _onabort = [];
        reason;
        aborted = false;
        addEventListener(e, s) {
          this._onabort.push(s);
        }
      }, At = class {
        constructor() {
          t();
        }
        signal = new Re();
        abort(e) {
          if (!this.signal.aborted) {
            this.signal.reason = e, this.signal.aborted = true;
            for (let s of this.signal._onabort) s(e);
            this.signal.onabort?.(e);
          }
        }
      };
      let n7 = Vt.env?.LRU_CACHE_IGNORE_AC_WARNING !== "1", t = () => {
        n7 && (n7 = false, Fe("AbortController is not defined. If using lru-cache in node 14, load an AbortController polyfill from the `node-abort-controller` package. A minimal polyfill is provided for use by LRUCache.fetch(), but it should not be relied upon in other contexts (eg, passing it to other APIs that use AbortController/AbortSignal might have undesirable effects). You may disable this with LRU_CACHE_IGNORE_AC_WARNING=1 in the env.", "NO_ABORT_CONTROLLER", "ENOTSUP", t));
      };
    }
    ii = (n7) => !Oe.has(n7);
    q = (n7) => n7 && n7 === Math.floor(n7) && n7 > 0 && isFinite(n7);
    De = (n7) => q(n7) ? n7 <= Math.pow(2, 8) ? Uint8Array : n7 <= Math.pow(2, 16) ? Uint16Array : n7 <= Math.pow(2, 32) ? Uint32Array : n7 <= Number.MAX_SAFE_INTEGER ? Tt : null : null;
    Tt = class extends Array {
      constructor(n7) {
        super(n7), this.fill(0);
      }
    };
    ri = class ct {
      heap;
      length;
      static #t = false;
      static create(t) {
        let e = De(t);
        if (!e) return [];
        ct.#t = true;
        let s = new ct(t, e);
        return ct.#t = false, s;
      }
      constructor(t, e) {
        if (!ct.#t) throw new TypeError("instantiate Stack using Stack.create(n)");
        this.heap = new e(t), this.length = 0;
      }
      push(t) {
        this.heap[this.length++] = t;
      }
      pop() {
        return this.heap[--this.length];
      }
    };
    ft = class Me {
      #t;
      #s;
      #n;
      #r;
      #o;
      #S;
      #w;
      #c;
      get perf() {
        return this.#c;
      }
      ttl;
      ttlResolution;
      ttlAutopurge;
      updateAgeOnGet;
      updateAgeOnHas;
      allowStale;
      noDisposeOnSet;
      noUpdateTTL;
      maxEntrySize;
      sizeCalculation;
      noDeleteOnFetchRejection;
      noDeleteOnStaleGet;
      allowStaleOnFetchAbort;
      allowStaleOnFetchRejection;
      ignoreFetchAbort;
      #h;
      #u;
      #f;
      #a;
      #i;
      #d;
      #E;
      #b;
      #p;
      #R;
      #m;
      #C;
      #T;
      #g;
      #y;
      #x;
      #A;
      #e;
      #_;
      static unsafeExposeInternals(t) {
        return { starts: t.#T, ttls: t.#g, autopurgeTimers: t.#y, sizes: t.#C, keyMap: t.#f, keyList: t.#a, valList: t.#i, next: t.#d, prev: t.#E, get head() {
          return t.#b;
        }, get tail() {
          return t.#p;
        }, free: t.#R, isBackgroundFetch: (e) => t.#l(e), backgroundFetch: (e, s, i2, r) => t.#U(e, s, i2, r), moveToTail: (e) => t.#W(e), indexes: (e) => t.#F(e), rindexes: (e) => t.#D(e), isStale: (e) => t.#v(e) };
      }
      get max() {
        return this.#t;
      }
      get maxSize() {
        return this.#s;
      }
      get calculatedSize() {
        return this.#u;
      }
      get size() {
        return this.#h;
      }
      get fetchMethod() {
        return this.#S;
      }
      get memoMethod() {
        return this.#w;
      }
      get dispose() {
        return this.#n;
      }
      get onInsert() {
        return this.#r;
      }
      get disposeAfter() {
        return this.#o;
      }
      constructor(t) {
        let { max: e = 0, ttl: s, ttlResolution: i2 = 1, ttlAutopurge: r, updateAgeOnGet: o, updateAgeOnHas: h, allowStale: a2, dispose: l, onInsert: u2, disposeAfter: c, noDisposeOnSet: d2, noUpdateTTL: f, maxSize: m2 = 0, maxEntrySize: p = 0, sizeCalculation: w2, fetchMethod: g2, memoMethod: S2, noDeleteOnFetchRejection: E, noDeleteOnStaleGet: y2, allowStaleOnFetchRejection: b, allowStaleOnFetchAbort: z, ignoreFetchAbort: $, perf: J } = t;
        if (J !== void 0 && typeof J?.now != "function") throw new TypeError("perf option must have a now() method if specified");
        if (this.#c = J ?? si, e !== 0 && !q(e)) throw new TypeError("max option must be a nonnegative integer");
        let Z = e ? De(e) : Array;
        if (!Z) throw new Error("invalid max value: " + e);
        if (this.#t = e, this.#s = m2, this.maxEntrySize = p || this.#s, this.sizeCalculation = w2, this.sizeCalculation) {
          if (!this.#s && !this.maxEntrySize) throw new TypeError("cannot set sizeCalculation without setting maxSize or maxEntrySize");
          if (typeof this.sizeCalculation != "function") throw new TypeError("sizeCalculation set to non-function");
        }
        if (S2 !== void 0 && typeof S2 != "function") throw new TypeError("memoMethod must be a function if defined");
        if (this.#w = S2, g2 !== void 0 && typeof g2 != "function") throw new TypeError("fetchMethod must be a function if specified");
        if (this.#S = g2, this.#A = !!g2, this.#f = /* @__PURE__ */ new Map(), this.#a = new Array(e).fill(void 0), this.#i = new Array(e).fill(void 0), this.#d = new Z(e), this.#E = new Z(e), this.#b = 0, this.#p = 0, this.#R = ri.create(e), this.#h = 0, this.#u = 0, typeof l == "function" && (this.#n = l), typeof u2 == "function" && (this.#r = u2), typeof c == "function" ? (this.#o = c, this.#m = []) : (this.#o = void 0, this.#m = void 0), this.#x = !!this.#n, this.#_ = !!this.#r, this.#e = !!this.#o, this.noDisposeOnSet = !!d2, this.noUpdateTTL = !!f, this.noDeleteOnFetchRejection = !!E, this.allowStaleOnFetchRejection = !!b, this.allowStaleOnFetchAbort = !!z, this.ignoreFetchAbort = !!$, this.maxEntrySize !== 0) {
          if (this.#s !== 0 && !q(this.#s)) throw new TypeError("maxSize must be a positive integer if specified");
          if (!q(this.maxEntrySize)) throw new TypeError("maxEntrySize must be a positive integer if specified");
          this.#G();
        }
        if (this.allowStale = !!a2, this.noDeleteOnStaleGet = !!y2, this.updateAgeOnGet = !!o, this.updateAgeOnHas = !!h, this.ttlResolution = q(i2) || i2 === 0 ? i2 : 1, this.ttlAutopurge = !!r, this.ttl = s || 0, this.ttl) {
          if (!q(this.ttl)) throw new TypeError("ttl must be a positive integer if specified");
          this.#M();
        }
        if (this.#t === 0 && this.ttl === 0 && this.#s === 0) throw new TypeError("At least one of max, maxSize, or ttl is required");
        if (!this.ttlAutopurge && !this.#t && !this.#s) {
          let $t = "LRU_CACHE_UNBOUNDED";
          ii($t) && (Oe.add($t), Fe("TTL caching without ttlAutopurge, max, or maxSize can result in unbounded memory consumption.", "UnboundedCacheWarning", $t, Me));
        }
      }
      getRemainingTTL(t) {
        return this.#f.has(t) ? 1 / 0 : 0;
      }
      #M() {
        let t = new Tt(this.#t), e = new Tt(this.#t);
        this.#g = t, this.#T = e;
        let s = this.ttlAutopurge ? new Array(this.#t) : void 0;
        this.#y = s, this.#j = (o, h, a2 = this.#c.now()) => {
          if (e[o] = h !== 0 ? a2 : 0, t[o] = h, s?.[o] && (clearTimeout(s[o]), s[o] = void 0), h !== 0 && s) {
            let l = setTimeout(() => {
              this.#v(o) && this.#O(this.#a[o], "expire");
            }, h + 1);
            l.unref && l.unref(), s[o] = l;
          }
        }, this.#k = (o) => {
          e[o] = t[o] !== 0 ? this.#c.now() : 0;
        }, this.#N = (o, h) => {
          if (t[h]) {
            let a2 = t[h], l = e[h];
            if (!a2 || !l) return;
            o.ttl = a2, o.start = l, o.now = i2 || r();
            let u2 = o.now - l;
            o.remainingTTL = a2 - u2;
          }
        };
        let i2 = 0, r = () => {
          let o = this.#c.now();
          if (this.ttlResolution > 0) {
            i2 = o;
            let h = setTimeout(() => i2 = 0, this.ttlResolution);
            h.unref && h.unref();
          }
          return o;
        };
        this.getRemainingTTL = (o) => {
          let h = this.#f.get(o);
          if (h === void 0) return 0;
          let a2 = t[h], l = e[h];
          if (!a2 || !l) return 1 / 0;
          let u2 = (i2 || r()) - l;
          return a2 - u2;
        }, this.#v = (o) => {
          let h = e[o], a2 = t[o];
          return !!a2 && !!h && (i2 || r()) - h > a2;
        };
      }
      #k = () => {
      };
      #N = () => {
      };
      #j = () => {
      };
      #v = () => false;
      #G() {
        let t = new Tt(this.#t);
        this.#u = 0, this.#C = t, this.#P = (e) => {
          this.#u -= t[e], t[e] = 0;
        }, this.#I = (e, s, i2, r) => {
          if (this.#l(s)) return 0;
          if (!q(i2)) if (r) {
            if (typeof r != "function") throw new TypeError("sizeCalculation must be a function");
            if (i2 = r(s, e), !q(i2)) throw new TypeError("sizeCalculation return invalid (expect positive integer)");
          } else throw new TypeError("invalid size value (must be positive integer). When maxSize or maxEntrySize is used, sizeCalculation or size must be set.");
          return i2;
        }, this.#L = (e, s, i2) => {
          if (t[e] = s, this.#s) {
            let r = this.#s - t[e];
            for (; this.#u > r; ) this.#B(true);
          }
          this.#u += t[e], i2 && (i2.entrySize = s, i2.totalCalculatedSize = this.#u);
        };
      }
      #P = (t) => {
      };
      #L = (t, e, s) => {
      };
      #I = (t, e, s, i2) => {
        if (s || i2) throw new TypeError("cannot set size without setting maxSize or maxEntrySize on cache");
        return 0;
      };
      *#F({ allowStale: t = this.allowStale } = {}) {
        if (this.#h) for (let e = this.#p; !(!this.#z(e) || ((t || !this.#v(e)) && (yield e), e === this.#b)); ) e = this.#E[e];
      }
      *#D({ allowStale: t = this.allowStale } = {}) {
        if (this.#h) for (let e = this.#b; !(!this.#z(e) || ((t || !this.#v(e)) && (yield e), e === this.#p)); ) e = this.#d[e];
      }
      #z(t) {
        return t !== void 0 && this.#f.get(this.#a[t]) === t;
      }
      *entries() {
        for (let t of this.#F()) this.#i[t] !== void 0 && this.#a[t] !== void 0 && !this.#l(this.#i[t]) && (yield [this.#a[t], this.#i[t]]);
      }
      *rentries() {
        for (let t of this.#D()) this.#i[t] !== void 0 && this.#a[t] !== void 0 && !this.#l(this.#i[t]) && (yield [this.#a[t], this.#i[t]]);
      }
      *keys() {
        for (let t of this.#F()) {
          let e = this.#a[t];
          e !== void 0 && !this.#l(this.#i[t]) && (yield e);
        }
      }
      *rkeys() {
        for (let t of this.#D()) {
          let e = this.#a[t];
          e !== void 0 && !this.#l(this.#i[t]) && (yield e);
        }
      }
      *values() {
        for (let t of this.#F()) this.#i[t] !== void 0 && !this.#l(this.#i[t]) && (yield this.#i[t]);
      }
      *rvalues() {
        for (let t of this.#D()) this.#i[t] !== void 0 && !this.#l(this.#i[t]) && (yield this.#i[t]);
      }
      [Symbol.iterator]() {
        return this.entries();
      }
      [Symbol.toStringTag] = "LRUCache";
      find(t, e = {}) {
        for (let s of this.#F()) {
          let i2 = this.#i[s], r = this.#l(i2) ? i2.__staleWhileFetching : i2;
          if (r !== void 0 && t(r, this.#a[s], this)) return this.get(this.#a[s], e);
        }
      }
      forEach(t, e = this) {
        for (let s of this.#F()) {
          let i2 = this.#i[s], r = this.#l(i2) ? i2.__staleWhileFetching : i2;
          r !== void 0 && t.call(e, r, this.#a[s], this);
        }
      }
      rforEach(t, e = this) {
        for (let s of this.#D()) {
          let i2 = this.#i[s], r = this.#l(i2) ? i2.__staleWhileFetching : i2;
          r !== void 0 && t.call(e, r, this.#a[s], this);
        }
      }
      purgeStale() {
        let t = false;
        for (let e of this.#D({ allowStale: true })) this.#v(e) && (this.#O(this.#a[e], "expire"), t = true);
        return t;
      }
      info(t) {
        let e = this.#f.get(t);
        if (e === void 0) return;
        let s = this.#i[e], i2 = this.#l(s) ? s.__staleWhileFetching : s;
        if (i2 === void 0) return;
        let r = { value: i2 };
        if (this.#g && this.#T) {
          let o = this.#g[e], h = this.#T[e];
          if (o && h) {
            let a2 = o - (this.#c.now() - h);
            r.ttl = a2, r.start = Date.now();
          }
        }
        return this.#C && (r.size = this.#C[e]), r;
      }
      dump() {
        let t = [];
        for (let e of this.#F({ allowStale: true })) {
          let s = this.#a[e], i2 = this.#i[e], r = this.#l(i2) ? i2.__staleWhileFetching : i2;
          if (r === void 0 || s === void 0) continue;
          let o = { value: r };
          if (this.#g && this.#T) {
            o.ttl = this.#g[e];
            let h = this.#c.now() - this.#T[e];
            o.start = Math.floor(Date.now() - h);
          }
          this.#C && (o.size = this.#C[e]), t.unshift([s, o]);
        }
        return t;
      }
      load(t) {
        this.clear();
        for (let [e, s] of t) {
          if (s.start) {
            let i2 = Date.now() - s.start;
            s.start = this.#c.now() - i2;
          }
          this.set(e, s.value, s);
        }
      }
      set(t, e, s = {}) {
        if (e === void 0) return this.delete(t), this;
        let { ttl: i2 = this.ttl, start: r, noDisposeOnSet: o = this.noDisposeOnSet, sizeCalculation: h = this.sizeCalculation, status: a2 } = s, { noUpdateTTL: l = this.noUpdateTTL } = s, u2 = this.#I(t, e, s.size || 0, h);
        if (this.maxEntrySize && u2 > this.maxEntrySize) return a2 && (a2.set = "miss", a2.maxEntrySizeExceeded = true), this.#O(t, "set"), this;
        let c = this.#h === 0 ? void 0 : this.#f.get(t);
        if (c === void 0) c = this.#h === 0 ? this.#p : this.#R.length !== 0 ? this.#R.pop() : this.#h === this.#t ? this.#B(false) : this.#h, this.#a[c] = t, this.#i[c] = e, this.#f.set(t, c), this.#d[this.#p] = c, this.#E[c] = this.#p, this.#p = c, this.#h++, this.#L(c, u2, a2), a2 && (a2.set = "add"), l = false, this.#_ && this.#r?.(e, t, "add");
        else {
          this.#W(c);
          let d2 = this.#i[c];
          if (e !== d2) {
            if (this.#A && this.#l(d2)) {
              d2.__abortController.abort(new Error("replaced"));
              let { __staleWhileFetching: f } = d2;
              f !== void 0 && !o && (this.#x && this.#n?.(f, t, "set"), this.#e && this.#m?.push([f, t, "set"]));
            } else o || (this.#x && this.#n?.(d2, t, "set"), this.#e && this.#m?.push([d2, t, "set"]));
            if (this.#P(c), this.#L(c, u2, a2), this.#i[c] = e, a2) {
              a2.set = "replace";
              let f = d2 && this.#l(d2) ? d2.__staleWhileFetching : d2;
              f !== void 0 && (a2.oldValue = f);
            }
          } else a2 && (a2.set = "update");
          this.#_ && this.onInsert?.(e, t, e === d2 ? "update" : "replace");
        }
        if (i2 !== 0 && !this.#g && this.#M(), this.#g && (l || this.#j(c, i2, r), a2 && this.#N(a2, c)), !o && this.#e && this.#m) {
          let d2 = this.#m, f;
          for (; f = d2?.shift(); ) this.#o?.(...f);
        }
        return this;
      }
      pop() {
        try {
          for (; this.#h; ) {
            let t = this.#i[this.#b];
            if (this.#B(true), this.#l(t)) {
              if (t.__staleWhileFetching) return t.__staleWhileFetching;
            } else if (t !== void 0) return t;
          }
        } finally {
          if (this.#e && this.#m) {
            let t = this.#m, e;
            for (; e = t?.shift(); ) this.#o?.(...e);
          }
        }
      }
      #B(t) {
        let e = this.#b, s = this.#a[e], i2 = this.#i[e];
        return this.#A && this.#l(i2) ? i2.__abortController.abort(new Error("evicted")) : (this.#x || this.#e) && (this.#x && this.#n?.(i2, s, "evict"), this.#e && this.#m?.push([i2, s, "evict"])), this.#P(e), this.#y?.[e] && (clearTimeout(this.#y[e]), this.#y[e] = void 0), t && (this.#a[e] = void 0, this.#i[e] = void 0, this.#R.push(e)), this.#h === 1 ? (this.#b = this.#p = 0, this.#R.length = 0) : this.#b = this.#d[e], this.#f.delete(s), this.#h--, e;
      }
      has(t, e = {}) {
        let { updateAgeOnHas: s = this.updateAgeOnHas, status: i2 } = e, r = this.#f.get(t);
        if (r !== void 0) {
          let o = this.#i[r];
          if (this.#l(o) && o.__staleWhileFetching === void 0) return false;
          if (this.#v(r)) i2 && (i2.has = "stale", this.#N(i2, r));
          else return s && this.#k(r), i2 && (i2.has = "hit", this.#N(i2, r)), true;
        } else i2 && (i2.has = "miss");
        return false;
      }
      peek(t, e = {}) {
        let { allowStale: s = this.allowStale } = e, i2 = this.#f.get(t);
        if (i2 === void 0 || !s && this.#v(i2)) return;
        let r = this.#i[i2];
        return this.#l(r) ? r.__staleWhileFetching : r;
      }
      #U(t, e, s, i2) {
        let r = e === void 0 ? void 0 : this.#i[e];
        if (this.#l(r)) return r;
        let o = new At(), { signal: h } = s;
        h?.addEventListener("abort", () => o.abort(h.reason), { signal: o.signal });
        let a2 = { signal: o.signal, options: s, context: i2 }, l = (p, w2 = false) => {
          let { aborted: g2 } = o.signal, S2 = s.ignoreFetchAbort && p !== void 0, E = s.ignoreFetchAbort || !!(s.allowStaleOnFetchAbort && p !== void 0);
          if (s.status && (g2 && !w2 ? (s.status.fetchAborted = true, s.status.fetchError = o.signal.reason, S2 && (s.status.fetchAbortIgnored = true)) : s.status.fetchResolved = true), g2 && !S2 && !w2) return c(o.signal.reason, E);
          let y2 = f, b = this.#i[e];
          return (b === f || S2 && w2 && b === void 0) && (p === void 0 ? y2.__staleWhileFetching !== void 0 ? this.#i[e] = y2.__staleWhileFetching : this.#O(t, "fetch") : (s.status && (s.status.fetchUpdated = true), this.set(t, p, a2.options))), p;
        }, u2 = (p) => (s.status && (s.status.fetchRejected = true, s.status.fetchError = p), c(p, false)), c = (p, w2) => {
          let { aborted: g2 } = o.signal, S2 = g2 && s.allowStaleOnFetchAbort, E = S2 || s.allowStaleOnFetchRejection, y2 = E || s.noDeleteOnFetchRejection, b = f;
          if (this.#i[e] === f && (!y2 || !w2 && b.__staleWhileFetching === void 0 ? this.#O(t, "fetch") : S2 || (this.#i[e] = b.__staleWhileFetching)), E) return s.status && b.__staleWhileFetching !== void 0 && (s.status.returnedStale = true), b.__staleWhileFetching;
          if (b.__returned === b) throw p;
        }, d2 = (p, w2) => {
          let g2 = this.#S?.(t, r, a2);
          g2 && g2 instanceof Promise && g2.then((S2) => p(S2 === void 0 ? void 0 : S2), w2), o.signal.addEventListener("abort", () => {
            (!s.ignoreFetchAbort || s.allowStaleOnFetchAbort) && (p(void 0), s.allowStaleOnFetchAbort && (p = (S2) => l(S2, true)));
          });
        };
        s.status && (s.status.fetchDispatched = true);
        let f = new Promise(d2).then(l, u2), m2 = Object.assign(f, { __abortController: o, __staleWhileFetching: r, __returned: void 0 });
        return e === void 0 ? (this.set(t, m2, { ...a2.options, status: void 0 }), e = this.#f.get(t)) : this.#i[e] = m2, m2;
      }
      #l(t) {
        if (!this.#A) return false;
        let e = t;
        return !!e && e instanceof Promise && e.hasOwnProperty("__staleWhileFetching") && e.__abortController instanceof At;
      }
      async fetch(t, e = {}) {
        let { allowStale: s = this.allowStale, updateAgeOnGet: i2 = this.updateAgeOnGet, noDeleteOnStaleGet: r = this.noDeleteOnStaleGet, ttl: o = this.ttl, noDisposeOnSet: h = this.noDisposeOnSet, size: a2 = 0, sizeCalculation: l = this.sizeCalculation, noUpdateTTL: u2 = this.noUpdateTTL, noDeleteOnFetchRejection: c = this.noDeleteOnFetchRejection, allowStaleOnFetchRejection: d2 = this.allowStaleOnFetchRejection, ignoreFetchAbort: f = this.ignoreFetchAbort, allowStaleOnFetchAbort: m2 = this.allowStaleOnFetchAbort, context: p, forceRefresh: w2 = false, status: g2, signal: S2 } = e;
        if (!this.#A) return g2 && (g2.fetch = "get"), this.get(t, { allowStale: s, updateAgeOnGet: i2, noDeleteOnStaleGet: r, status: g2 });
        let E = { allowStale: s, updateAgeOnGet: i2, noDeleteOnStaleGet: r, ttl: o, noDisposeOnSet: h, size: a2, sizeCalculation: l, noUpdateTTL: u2, noDeleteOnFetchRejection: c, allowStaleOnFetchRejection: d2, allowStaleOnFetchAbort: m2, ignoreFetchAbort: f, status: g2, signal: S2 }, y2 = this.#f.get(t);
        if (y2 === void 0) {
          g2 && (g2.fetch = "miss");
          let b = this.#U(t, y2, E, p);
          return b.__returned = b;
        } else {
          let b = this.#i[y2];
          if (this.#l(b)) {
            let Z = s && b.__staleWhileFetching !== void 0;
            return g2 && (g2.fetch = "inflight", Z && (g2.returnedStale = true)), Z ? b.__staleWhileFetching : b.__returned = b;
          }
          let z = this.#v(y2);
          if (!w2 && !z) return g2 && (g2.fetch = "hit"), this.#W(y2), i2 && this.#k(y2), g2 && this.#N(g2, y2), b;
          let $ = this.#U(t, y2, E, p), J = $.__staleWhileFetching !== void 0 && s;
          return g2 && (g2.fetch = z ? "stale" : "refresh", J && z && (g2.returnedStale = true)), J ? $.__staleWhileFetching : $.__returned = $;
        }
      }
      async forceFetch(t, e = {}) {
        let s = await this.fetch(t, e);
        if (s === void 0) throw new Error("fetch() returned undefined");
        return s;
      }
      memo(t, e = {}) {
        let s = this.#w;
        if (!s) throw new Error("no memoMethod provided to constructor");
        let { context: i2, forceRefresh: r, ...o } = e, h = this.get(t, o);
        if (!r && h !== void 0) return h;
        let a2 = s(t, h, { options: o, context: i2 });
        return this.set(t, a2, o), a2;
      }
      get(t, e = {}) {
        let { allowStale: s = this.allowStale, updateAgeOnGet: i2 = this.updateAgeOnGet, noDeleteOnStaleGet: r = this.noDeleteOnStaleGet, status: o } = e, h = this.#f.get(t);
        if (h !== void 0) {
          let a2 = this.#i[h], l = this.#l(a2);
          return o && this.#N(o, h), this.#v(h) ? (o && (o.get = "stale"), l ? (o && s && a2.__staleWhileFetching !== void 0 && (o.returnedStale = true), s ? a2.__staleWhileFetching : void 0) : (r || this.#O(t, "expire"), o && s && (o.returnedStale = true), s ? a2 : void 0)) : (o && (o.get = "hit"), l ? a2.__staleWhileFetching : (this.#W(h), i2 && this.#k(h), a2));
        } else o && (o.get = "miss");
      }
      #$(t, e) {
        this.#E[e] = t, this.#d[t] = e;
      }
      #W(t) {
        t !== this.#p && (t === this.#b ? this.#b = this.#d[t] : this.#$(this.#E[t], this.#d[t]), this.#$(this.#p, t), this.#p = t);
      }
      delete(t) {
        return this.#O(t, "delete");
      }
      #O(t, e) {
        let s = false;
        if (this.#h !== 0) {
          let i2 = this.#f.get(t);
          if (i2 !== void 0) if (this.#y?.[i2] && (clearTimeout(this.#y?.[i2]), this.#y[i2] = void 0), s = true, this.#h === 1) this.#H(e);
          else {
            this.#P(i2);
            let r = this.#i[i2];
            if (this.#l(r) ? r.__abortController.abort(new Error("deleted")) : (this.#x || this.#e) && (this.#x && this.#n?.(r, t, e), this.#e && this.#m?.push([r, t, e])), this.#f.delete(t), this.#a[i2] = void 0, this.#i[i2] = void 0, i2 === this.#p) this.#p = this.#E[i2];
            else if (i2 === this.#b) this.#b = this.#d[i2];
            else {
              let o = this.#E[i2];
              this.#d[o] = this.#d[i2];
              let h = this.#d[i2];
              this.#E[h] = this.#E[i2];
            }
            this.#h--, this.#R.push(i2);
          }
        }
        if (this.#e && this.#m?.length) {
          let i2 = this.#m, r;
          for (; r = i2?.shift(); ) this.#o?.(...r);
        }
        return s;
      }
      clear() {
        return this.#H("delete");
      }
      #H(t) {
        for (let e of this.#D({ allowStale: true })) {
          let s = this.#i[e];
          if (this.#l(s)) s.__abortController.abort(new Error("deleted"));
          else {
            let i2 = this.#a[e];
            this.#x && this.#n?.(s, i2, t), this.#e && this.#m?.push([s, i2, t]);
          }
        }
        if (this.#f.clear(), this.#i.fill(void 0), this.#a.fill(void 0), this.#g && this.#T) {
          this.#g.fill(0), this.#T.fill(0);
          for (let e of this.#y ?? []) e !== void 0 && clearTimeout(e);
          this.#y?.fill(void 0);
        }
        if (this.#C && this.#C.fill(0), this.#b = 0, this.#p = 0, this.#R.length = 0, this.#u = 0, this.#h = 0, this.#e && this.#m) {
          let e = this.#m, s;
          for (; s = e?.shift(); ) this.#o?.(...s);
        }
      }
    };
    Ne = typeof process == "object" && process ? process : { stdout: null, stderr: null };
    oi = (n7) => !!n7 && typeof n7 == "object" && (n7 instanceof V || n7 instanceof Pe || hi(n7) || ai(n7));
    hi = (n7) => !!n7 && typeof n7 == "object" && n7 instanceof ee && typeof n7.pipe == "function" && n7.pipe !== Pe.Writable.prototype.pipe;
    ai = (n7) => !!n7 && typeof n7 == "object" && n7 instanceof ee && typeof n7.write == "function" && typeof n7.end == "function";
    G = /* @__PURE__ */ Symbol("EOF");
    H = /* @__PURE__ */ Symbol("maybeEmitEnd");
    K = /* @__PURE__ */ Symbol("emittedEnd");
    kt = /* @__PURE__ */ Symbol("emittingEnd");
    ut = /* @__PURE__ */ Symbol("emittedError");
    Rt = /* @__PURE__ */ Symbol("closed");
    _e = /* @__PURE__ */ Symbol("read");
    Ot = /* @__PURE__ */ Symbol("flush");
    Le = /* @__PURE__ */ Symbol("flushChunk");
    P = /* @__PURE__ */ Symbol("encoding");
    et = /* @__PURE__ */ Symbol("decoder");
    v = /* @__PURE__ */ Symbol("flowing");
    dt = /* @__PURE__ */ Symbol("paused");
    st = /* @__PURE__ */ Symbol("resume");
    C = /* @__PURE__ */ Symbol("buffer");
    F = /* @__PURE__ */ Symbol("pipes");
    T = /* @__PURE__ */ Symbol("bufferLength");
    Yt = /* @__PURE__ */ Symbol("bufferPush");
    Ft = /* @__PURE__ */ Symbol("bufferShift");
    k = /* @__PURE__ */ Symbol("objectMode");
    x = /* @__PURE__ */ Symbol("destroyed");
    Xt = /* @__PURE__ */ Symbol("error");
    Jt = /* @__PURE__ */ Symbol("emitData");
    We = /* @__PURE__ */ Symbol("emitEnd");
    Zt = /* @__PURE__ */ Symbol("emitEnd2");
    B = /* @__PURE__ */ Symbol("async");
    Qt = /* @__PURE__ */ Symbol("abort");
    Dt = /* @__PURE__ */ Symbol("aborted");
    pt = /* @__PURE__ */ Symbol("signal");
    Y = /* @__PURE__ */ Symbol("dataListeners");
    M = /* @__PURE__ */ Symbol("discarded");
    mt = (n7) => Promise.resolve().then(n7);
    li = (n7) => n7();
    ci = (n7) => n7 === "end" || n7 === "finish" || n7 === "prefinish";
    fi = (n7) => n7 instanceof ArrayBuffer || !!n7 && typeof n7 == "object" && n7.constructor && n7.constructor.name === "ArrayBuffer" && n7.byteLength >= 0;
    ui = (n7) => !Buffer.isBuffer(n7) && ArrayBuffer.isView(n7);
    Mt = class {
      src;
      dest;
      opts;
      ondrain;
      constructor(t, e, s) {
        this.src = t, this.dest = e, this.opts = s, this.ondrain = () => t[st](), this.dest.on("drain", this.ondrain);
      }
      unpipe() {
        this.dest.removeListener("drain", this.ondrain);
      }
      proxyErrors(t) {
      }
      end() {
        this.unpipe(), this.opts.end && this.dest.end();
      }
    };
    te = class extends Mt {
      unpipe() {
        this.src.removeListener("error", this.proxyErrors), super.unpipe();
      }
      constructor(t, e, s) {
        super(t, e, s), this.proxyErrors = (i2) => this.dest.emit("error", i2), t.on("error", this.proxyErrors);
      }
    };
    di = (n7) => !!n7.objectMode;
    pi = (n7) => !n7.objectMode && !!n7.encoding && n7.encoding !== "buffer";
    V = class extends ee {
      [v] = false;
      [dt] = false;
      [F] = [];
      [C] = [];
      [k];
      [P];
      [B];
      [et];
      [G] = false;
      [K] = false;
      [kt] = false;
      [Rt] = false;
      [ut] = null;
      [T] = 0;
      [x] = false;
      [pt];
      [Dt] = false;
      [Y] = 0;
      [M] = false;
      writable = true;
      readable = true;
      constructor(...t) {
        let e = t[0] || {};
        if (super(), e.objectMode && typeof e.encoding == "string") throw new TypeError("Encoding and objectMode may not be used together");
        di(e) ? (this[k] = true, this[P] = null) : pi(e) ? (this[P] = e.encoding, this[k] = false) : (this[k] = false, this[P] = null), this[B] = !!e.async, this[et] = this[P] ? new ni(this[P]) : null, e && e.debugExposeBuffer === true && Object.defineProperty(this, "buffer", { get: () => this[C] }), e && e.debugExposePipes === true && Object.defineProperty(this, "pipes", { get: () => this[F] });
        let { signal: s } = e;
        s && (this[pt] = s, s.aborted ? this[Qt]() : s.addEventListener("abort", () => this[Qt]()));
      }
      get bufferLength() {
        return this[T];
      }
      get encoding() {
        return this[P];
      }
      set encoding(t) {
        throw new Error("Encoding must be set at instantiation time");
      }
      setEncoding(t) {
        throw new Error("Encoding must be set at instantiation time");
      }
      get objectMode() {
        return this[k];
      }
      set objectMode(t) {
        throw new Error("objectMode must be set at instantiation time");
      }
      get async() {
        return this[B];
      }
      set async(t) {
        this[B] = this[B] || !!t;
      }
      [Qt]() {
        this[Dt] = true, this.emit("abort", this[pt]?.reason), this.destroy(this[pt]?.reason);
      }
      get aborted() {
        return this[Dt];
      }
      set aborted(t) {
      }
      write(t, e, s) {
        if (this[Dt]) return false;
        if (this[G]) throw new Error("write after end");
        if (this[x]) return this.emit("error", Object.assign(new Error("Cannot call write after a stream was destroyed"), { code: "ERR_STREAM_DESTROYED" })), true;
        typeof e == "function" && (s = e, e = "utf8"), e || (e = "utf8");
        let i2 = this[B] ? mt : li;
        if (!this[k] && !Buffer.isBuffer(t)) {
          if (ui(t)) t = Buffer.from(t.buffer, t.byteOffset, t.byteLength);
          else if (fi(t)) t = Buffer.from(t);
          else if (typeof t != "string") throw new Error("Non-contiguous data written to non-objectMode stream");
        }
        return this[k] ? (this[v] && this[T] !== 0 && this[Ot](true), this[v] ? this.emit("data", t) : this[Yt](t), this[T] !== 0 && this.emit("readable"), s && i2(s), this[v]) : t.length ? (typeof t == "string" && !(e === this[P] && !this[et]?.lastNeed) && (t = Buffer.from(t, e)), Buffer.isBuffer(t) && this[P] && (t = this[et].write(t)), this[v] && this[T] !== 0 && this[Ot](true), this[v] ? this.emit("data", t) : this[Yt](t), this[T] !== 0 && this.emit("readable"), s && i2(s), this[v]) : (this[T] !== 0 && this.emit("readable"), s && i2(s), this[v]);
      }
      read(t) {
        if (this[x]) return null;
        if (this[M] = false, this[T] === 0 || t === 0 || t && t > this[T]) return this[H](), null;
        this[k] && (t = null), this[C].length > 1 && !this[k] && (this[C] = [this[P] ? this[C].join("") : Buffer.concat(this[C], this[T])]);
        let e = this[_e](t || null, this[C][0]);
        return this[H](), e;
      }
      [_e](t, e) {
        if (this[k]) this[Ft]();
        else {
          let s = e;
          t === s.length || t === null ? this[Ft]() : typeof s == "string" ? (this[C][0] = s.slice(t), e = s.slice(0, t), this[T] -= t) : (this[C][0] = s.subarray(t), e = s.subarray(0, t), this[T] -= t);
        }
        return this.emit("data", e), !this[C].length && !this[G] && this.emit("drain"), e;
      }
      end(t, e, s) {
        return typeof t == "function" && (s = t, t = void 0), typeof e == "function" && (s = e, e = "utf8"), t !== void 0 && this.write(t, e), s && this.once("end", s), this[G] = true, this.writable = false, (this[v] || !this[dt]) && this[H](), this;
      }
      [st]() {
        this[x] || (!this[Y] && !this[F].length && (this[M] = true), this[dt] = false, this[v] = true, this.emit("resume"), this[C].length ? this[Ot]() : this[G] ? this[H]() : this.emit("drain"));
      }
      resume() {
        return this[st]();
      }
      pause() {
        this[v] = false, this[dt] = true, this[M] = false;
      }
      get destroyed() {
        return this[x];
      }
      get flowing() {
        return this[v];
      }
      get paused() {
        return this[dt];
      }
      [Yt](t) {
        this[k] ? this[T] += 1 : this[T] += t.length, this[C].push(t);
      }
      [Ft]() {
        return this[k] ? this[T] -= 1 : this[T] -= this[C][0].length, this[C].shift();
      }
      [Ot](t = false) {
        do
          ;
        while (this[Le](this[Ft]()) && this[C].length);
        !t && !this[C].length && !this[G] && this.emit("drain");
      }
      [Le](t) {
        return this.emit("data", t), this[v];
      }
      pipe(t, e) {
        if (this[x]) return t;
        this[M] = false;
        let s = this[K];
        return e = e || {}, t === Ne.stdout || t === Ne.stderr ? e.end = false : e.end = e.end !== false, e.proxyErrors = !!e.proxyErrors, s ? e.end && t.end() : (this[F].push(e.proxyErrors ? new te(this, t, e) : new Mt(this, t, e)), this[B] ? mt(() => this[st]()) : this[st]()), t;
      }
      unpipe(t) {
        let e = this[F].find((s) => s.dest === t);
        e && (this[F].length === 1 ? (this[v] && this[Y] === 0 && (this[v] = false), this[F] = []) : this[F].splice(this[F].indexOf(e), 1), e.unpipe());
      }
      addListener(t, e) {
        return this.on(t, e);
      }
      on(t, e) {
        let s = super.on(t, e);
        if (t === "data") this[M] = false, this[Y]++, !this[F].length && !this[v] && this[st]();
        else if (t === "readable" && this[T] !== 0) super.emit("readable");
        else if (ci(t) && this[K]) super.emit(t), this.removeAllListeners(t);
        else if (t === "error" && this[ut]) {
          let i2 = e;
          this[B] ? mt(() => i2.call(this, this[ut])) : i2.call(this, this[ut]);
        }
        return s;
      }
      removeListener(t, e) {
        return this.off(t, e);
      }
      off(t, e) {
        let s = super.off(t, e);
        return t === "data" && (this[Y] = this.listeners("data").length, this[Y] === 0 && !this[M] && !this[F].length && (this[v] = false)), s;
      }
      removeAllListeners(t) {
        let e = super.removeAllListeners(t);
        return (t === "data" || t === void 0) && (this[Y] = 0, !this[M] && !this[F].length && (this[v] = false)), e;
      }
      get emittedEnd() {
        return this[K];
      }
      [H]() {
        !this[kt] && !this[K] && !this[x] && this[C].length === 0 && this[G] && (this[kt] = true, this.emit("end"), this.emit("prefinish"), this.emit("finish"), this[Rt] && this.emit("close"), this[kt] = false);
      }
      emit(t, ...e) {
        let s = e[0];
        if (t !== "error" && t !== "close" && t !== x && this[x]) return false;
        if (t === "data") return !this[k] && !s ? false : this[B] ? (mt(() => this[Jt](s)), true) : this[Jt](s);
        if (t === "end") return this[We]();
        if (t === "close") {
          if (this[Rt] = true, !this[K] && !this[x]) return false;
          let r = super.emit("close");
          return this.removeAllListeners("close"), r;
        } else if (t === "error") {
          this[ut] = s, super.emit(Xt, s);
          let r = !this[pt] || this.listeners("error").length ? super.emit("error", s) : false;
          return this[H](), r;
        } else if (t === "resume") {
          let r = super.emit("resume");
          return this[H](), r;
        } else if (t === "finish" || t === "prefinish") {
          let r = super.emit(t);
          return this.removeAllListeners(t), r;
        }
        let i2 = super.emit(t, ...e);
        return this[H](), i2;
      }
      [Jt](t) {
        for (let s of this[F]) s.dest.write(t) === false && this.pause();
        let e = this[M] ? false : super.emit("data", t);
        return this[H](), e;
      }
      [We]() {
        return this[K] ? false : (this[K] = true, this.readable = false, this[B] ? (mt(() => this[Zt]()), true) : this[Zt]());
      }
      [Zt]() {
        if (this[et]) {
          let e = this[et].end();
          if (e) {
            for (let s of this[F]) s.dest.write(e);
            this[M] || super.emit("data", e);
          }
        }
        for (let e of this[F]) e.end();
        let t = super.emit("end");
        return this.removeAllListeners("end"), t;
      }
      async collect() {
        let t = Object.assign([], { dataLength: 0 });
        this[k] || (t.dataLength = 0);
        let e = this.promise();
        return this.on("data", (s) => {
          t.push(s), this[k] || (t.dataLength += s.length);
        }), await e, t;
      }
      async concat() {
        if (this[k]) throw new Error("cannot concat in objectMode");
        let t = await this.collect();
        return this[P] ? t.join("") : Buffer.concat(t, t.dataLength);
      }
      async promise() {
        return new Promise((t, e) => {
          this.on(x, () => e(new Error("stream destroyed"))), this.on("error", (s) => e(s)), this.on("end", () => t());
        });
      }
      [Symbol.asyncIterator]() {
        this[M] = false;
        let t = false, e = async () => (this.pause(), t = true, { value: void 0, done: true });
        return { next: () => {
          if (t) return e();
          let i2 = this.read();
          if (i2 !== null) return Promise.resolve({ done: false, value: i2 });
          if (this[G]) return e();
          let r, o, h = (c) => {
            this.off("data", a2), this.off("end", l), this.off(x, u2), e(), o(c);
          }, a2 = (c) => {
            this.off("error", h), this.off("end", l), this.off(x, u2), this.pause(), r({ value: c, done: !!this[G] });
          }, l = () => {
            this.off("error", h), this.off("data", a2), this.off(x, u2), e(), r({ done: true, value: void 0 });
          }, u2 = () => h(new Error("stream destroyed"));
          return new Promise((c, d2) => {
            o = d2, r = c, this.once(x, u2), this.once("error", h), this.once("end", l), this.once("data", a2);
          });
        }, throw: e, return: e, [Symbol.asyncIterator]() {
          return this;
        }, [Symbol.asyncDispose]: async () => {
        } };
      }
      [Symbol.iterator]() {
        this[M] = false;
        let t = false, e = () => (this.pause(), this.off(Xt, e), this.off(x, e), this.off("end", e), t = true, { done: true, value: void 0 }), s = () => {
          if (t) return e();
          let i2 = this.read();
          return i2 === null ? e() : { done: false, value: i2 };
        };
        return this.once("end", e), this.once(Xt, e), this.once(x, e), { next: s, throw: e, return: e, [Symbol.iterator]() {
          return this;
        }, [Symbol.dispose]: () => {
        } };
      }
      destroy(t) {
        if (this[x]) return t ? this.emit("error", t) : this.emit(x), this;
        this[x] = true, this[M] = true, this[C].length = 0, this[T] = 0;
        let e = this;
        return typeof e.close == "function" && !this[Rt] && e.close(), t ? this.emit("error", t) : this.emit(x), this;
      }
      static get isStream() {
        return oi;
      }
    };
    vi = Ei.native;
    wt = { lstatSync: wi, readdir: yi, readdirSync: bi, readlinkSync: Si, realpathSync: vi, promises: { lstat: Ci, readdir: Ti, readlink: Ai, realpath: ki } };
    Ue = (n7) => !n7 || n7 === wt || n7 === xi ? wt : { ...wt, ...n7, promises: { ...wt.promises, ...n7.promises || {} } };
    $e = /^\\\\\?\\([a-z]:)\\?$/i;
    Ri = (n7) => n7.replace(/\//g, "\\").replace($e, "$1\\");
    Oi = /[\\\/]/;
    L = 0;
    Ge = 1;
    He = 2;
    U = 4;
    qe = 6;
    Ke = 8;
    X = 10;
    Ve = 12;
    _ = 15;
    gt = ~_;
    se = 16;
    je = 32;
    yt = 64;
    j = 128;
    Nt = 256;
    Lt = 512;
    Ie = yt | j | Lt;
    Fi = 1023;
    ie = (n7) => n7.isFile() ? Ke : n7.isDirectory() ? U : n7.isSymbolicLink() ? X : n7.isCharacterDevice() ? He : n7.isBlockDevice() ? qe : n7.isSocket() ? Ve : n7.isFIFO() ? Ge : L;
    ze = new ft({ max: 2 ** 12 });
    bt = (n7) => {
      let t = ze.get(n7);
      if (t) return t;
      let e = n7.normalize("NFKD");
      return ze.set(n7, e), e;
    };
    Be = new ft({ max: 2 ** 12 });
    _t = (n7) => {
      let t = Be.get(n7);
      if (t) return t;
      let e = bt(n7.toLowerCase());
      return Be.set(n7, e), e;
    };
    Wt = class extends ft {
      constructor() {
        super({ max: 256 });
      }
    };
    ne = class extends ft {
      constructor(t = 16 * 1024) {
        super({ maxSize: t, sizeCalculation: (e) => e.length + 1 });
      }
    };
    Ye = /* @__PURE__ */ Symbol("PathScurry setAsCwd");
    R = class {
      name;
      root;
      roots;
      parent;
      nocase;
      isCWD = false;
      #t;
      #s;
      get dev() {
        return this.#s;
      }
      #n;
      get mode() {
        return this.#n;
      }
      #r;
      get nlink() {
        return this.#r;
      }
      #o;
      get uid() {
        return this.#o;
      }
      #S;
      get gid() {
        return this.#S;
      }
      #w;
      get rdev() {
        return this.#w;
      }
      #c;
      get blksize() {
        return this.#c;
      }
      #h;
      get ino() {
        return this.#h;
      }
      #u;
      get size() {
        return this.#u;
      }
      #f;
      get blocks() {
        return this.#f;
      }
      #a;
      get atimeMs() {
        return this.#a;
      }
      #i;
      get mtimeMs() {
        return this.#i;
      }
      #d;
      get ctimeMs() {
        return this.#d;
      }
      #E;
      get birthtimeMs() {
        return this.#E;
      }
      #b;
      get atime() {
        return this.#b;
      }
      #p;
      get mtime() {
        return this.#p;
      }
      #R;
      get ctime() {
        return this.#R;
      }
      #m;
      get birthtime() {
        return this.#m;
      }
      #C;
      #T;
      #g;
      #y;
      #x;
      #A;
      #e;
      #_;
      #M;
      #k;
      get parentPath() {
        return (this.parent || this).fullpath();
      }
      get path() {
        return this.parentPath;
      }
      constructor(t, e = L, s, i2, r, o, h) {
        this.name = t, this.#C = r ? _t(t) : bt(t), this.#e = e & Fi, this.nocase = r, this.roots = i2, this.root = s || this, this.#_ = o, this.#g = h.fullpath, this.#x = h.relative, this.#A = h.relativePosix, this.parent = h.parent, this.parent ? this.#t = this.parent.#t : this.#t = Ue(h.fs);
      }
      depth() {
        return this.#T !== void 0 ? this.#T : this.parent ? this.#T = this.parent.depth() + 1 : this.#T = 0;
      }
      childrenCache() {
        return this.#_;
      }
      resolve(t) {
        if (!t) return this;
        let e = this.getRootString(t), i2 = t.substring(e.length).split(this.splitSep);
        return e ? this.getRoot(e).#N(i2) : this.#N(i2);
      }
      #N(t) {
        let e = this;
        for (let s of t) e = e.child(s);
        return e;
      }
      children() {
        let t = this.#_.get(this);
        if (t) return t;
        let e = Object.assign([], { provisional: 0 });
        return this.#_.set(this, e), this.#e &= ~se, e;
      }
      child(t, e) {
        if (t === "" || t === ".") return this;
        if (t === "..") return this.parent || this;
        let s = this.children(), i2 = this.nocase ? _t(t) : bt(t);
        for (let a2 of s) if (a2.#C === i2) return a2;
        let r = this.parent ? this.sep : "", o = this.#g ? this.#g + r + t : void 0, h = this.newChild(t, L, { ...e, parent: this, fullpath: o });
        return this.canReaddir() || (h.#e |= j), s.push(h), h;
      }
      relative() {
        if (this.isCWD) return "";
        if (this.#x !== void 0) return this.#x;
        let t = this.name, e = this.parent;
        if (!e) return this.#x = this.name;
        let s = e.relative();
        return s + (!s || !e.parent ? "" : this.sep) + t;
      }
      relativePosix() {
        if (this.sep === "/") return this.relative();
        if (this.isCWD) return "";
        if (this.#A !== void 0) return this.#A;
        let t = this.name, e = this.parent;
        if (!e) return this.#A = this.fullpathPosix();
        let s = e.relativePosix();
        return s + (!s || !e.parent ? "" : "/") + t;
      }
      fullpath() {
        if (this.#g !== void 0) return this.#g;
        let t = this.name, e = this.parent;
        if (!e) return this.#g = this.name;
        let i2 = e.fullpath() + (e.parent ? this.sep : "") + t;
        return this.#g = i2;
      }
      fullpathPosix() {
        if (this.#y !== void 0) return this.#y;
        if (this.sep === "/") return this.#y = this.fullpath();
        if (!this.parent) {
          let i2 = this.fullpath().replace(/\\/g, "/");
          return /^[a-z]:\//i.test(i2) ? this.#y = `//?/${i2}` : this.#y = i2;
        }
        let t = this.parent, e = t.fullpathPosix(), s = e + (!e || !t.parent ? "" : "/") + this.name;
        return this.#y = s;
      }
      isUnknown() {
        return (this.#e & _) === L;
      }
      isType(t) {
        return this[`is${t}`]();
      }
      getType() {
        return this.isUnknown() ? "Unknown" : this.isDirectory() ? "Directory" : this.isFile() ? "File" : this.isSymbolicLink() ? "SymbolicLink" : this.isFIFO() ? "FIFO" : this.isCharacterDevice() ? "CharacterDevice" : this.isBlockDevice() ? "BlockDevice" : this.isSocket() ? "Socket" : "Unknown";
      }
      isFile() {
        return (this.#e & _) === Ke;
      }
      isDirectory() {
        return (this.#e & _) === U;
      }
      isCharacterDevice() {
        return (this.#e & _) === He;
      }
      isBlockDevice() {
        return (this.#e & _) === qe;
      }
      isFIFO() {
        return (this.#e & _) === Ge;
      }
      isSocket() {
        return (this.#e & _) === Ve;
      }
      isSymbolicLink() {
        return (this.#e & X) === X;
      }
      lstatCached() {
        return this.#e & je ? this : void 0;
      }
      readlinkCached() {
        return this.#M;
      }
      realpathCached() {
        return this.#k;
      }
      readdirCached() {
        let t = this.children();
        return t.slice(0, t.provisional);
      }
      canReadlink() {
        if (this.#M) return true;
        if (!this.parent) return false;
        let t = this.#e & _;
        return !(t !== L && t !== X || this.#e & Nt || this.#e & j);
      }
      calledReaddir() {
        return !!(this.#e & se);
      }
      isENOENT() {
        return !!(this.#e & j);
      }
      isNamed(t) {
        return this.nocase ? this.#C === _t(t) : this.#C === bt(t);
      }
      async readlink() {
        let t = this.#M;
        if (t) return t;
        if (this.canReadlink() && this.parent) try {
          let e = await this.#t.promises.readlink(this.fullpath()), s = (await this.parent.realpath())?.resolve(e);
          if (s) return this.#M = s;
        } catch (e) {
          this.#D(e.code);
          return;
        }
      }
      readlinkSync() {
        let t = this.#M;
        if (t) return t;
        if (this.canReadlink() && this.parent) try {
          let e = this.#t.readlinkSync(this.fullpath()), s = this.parent.realpathSync()?.resolve(e);
          if (s) return this.#M = s;
        } catch (e) {
          this.#D(e.code);
          return;
        }
      }
      #j(t) {
        this.#e |= se;
        for (let e = t.provisional; e < t.length; e++) {
          let s = t[e];
          s && s.#v();
        }
      }
      #v() {
        this.#e & j || (this.#e = (this.#e | j) & gt, this.#G());
      }
      #G() {
        let t = this.children();
        t.provisional = 0;
        for (let e of t) e.#v();
      }
      #P() {
        this.#e |= Lt, this.#L();
      }
      #L() {
        if (this.#e & yt) return;
        let t = this.#e;
        (t & _) === U && (t &= gt), this.#e = t | yt, this.#G();
      }
      #I(t = "") {
        t === "ENOTDIR" || t === "EPERM" ? this.#L() : t === "ENOENT" ? this.#v() : this.children().provisional = 0;
      }
      #F(t = "") {
        t === "ENOTDIR" ? this.parent.#L() : t === "ENOENT" && this.#v();
      }
      #D(t = "") {
        let e = this.#e;
        e |= Nt, t === "ENOENT" && (e |= j), (t === "EINVAL" || t === "UNKNOWN") && (e &= gt), this.#e = e, t === "ENOTDIR" && this.parent && this.parent.#L();
      }
      #z(t, e) {
        return this.#U(t, e) || this.#B(t, e);
      }
      #B(t, e) {
        let s = ie(t), i2 = this.newChild(t.name, s, { parent: this }), r = i2.#e & _;
        return r !== U && r !== X && r !== L && (i2.#e |= yt), e.unshift(i2), e.provisional++, i2;
      }
      #U(t, e) {
        for (let s = e.provisional; s < e.length; s++) {
          let i2 = e[s];
          if ((this.nocase ? _t(t.name) : bt(t.name)) === i2.#C) return this.#l(t, i2, s, e);
        }
      }
      #l(t, e, s, i2) {
        let r = e.name;
        return e.#e = e.#e & gt | ie(t), r !== t.name && (e.name = t.name), s !== i2.provisional && (s === i2.length - 1 ? i2.pop() : i2.splice(s, 1), i2.unshift(e)), i2.provisional++, e;
      }
      async lstat() {
        if ((this.#e & j) === 0) try {
          return this.#$(await this.#t.promises.lstat(this.fullpath())), this;
        } catch (t) {
          this.#F(t.code);
        }
      }
      lstatSync() {
        if ((this.#e & j) === 0) try {
          return this.#$(this.#t.lstatSync(this.fullpath())), this;
        } catch (t) {
          this.#F(t.code);
        }
      }
      #$(t) {
        let { atime: e, atimeMs: s, birthtime: i2, birthtimeMs: r, blksize: o, blocks: h, ctime: a2, ctimeMs: l, dev: u2, gid: c, ino: d2, mode: f, mtime: m2, mtimeMs: p, nlink: w2, rdev: g2, size: S2, uid: E } = t;
        this.#b = e, this.#a = s, this.#m = i2, this.#E = r, this.#c = o, this.#f = h, this.#R = a2, this.#d = l, this.#s = u2, this.#S = c, this.#h = d2, this.#n = f, this.#p = m2, this.#i = p, this.#r = w2, this.#w = g2, this.#u = S2, this.#o = E;
        let y2 = ie(t);
        this.#e = this.#e & gt | y2 | je, y2 !== L && y2 !== U && y2 !== X && (this.#e |= yt);
      }
      #W = [];
      #O = false;
      #H(t) {
        this.#O = false;
        let e = this.#W.slice();
        this.#W.length = 0, e.forEach((s) => s(null, t));
      }
      readdirCB(t, e = false) {
        if (!this.canReaddir()) {
          e ? t(null, []) : queueMicrotask(() => t(null, []));
          return;
        }
        let s = this.children();
        if (this.calledReaddir()) {
          let r = s.slice(0, s.provisional);
          e ? t(null, r) : queueMicrotask(() => t(null, r));
          return;
        }
        if (this.#W.push(t), this.#O) return;
        this.#O = true;
        let i2 = this.fullpath();
        this.#t.readdir(i2, { withFileTypes: true }, (r, o) => {
          if (r) this.#I(r.code), s.provisional = 0;
          else {
            for (let h of o) this.#z(h, s);
            this.#j(s);
          }
          this.#H(s.slice(0, s.provisional));
        });
      }
      #q;
      async readdir() {
        if (!this.canReaddir()) return [];
        let t = this.children();
        if (this.calledReaddir()) return t.slice(0, t.provisional);
        let e = this.fullpath();
        if (this.#q) await this.#q;
        else {
          let s = () => {
          };
          this.#q = new Promise((i2) => s = i2);
          try {
            for (let i2 of await this.#t.promises.readdir(e, { withFileTypes: true })) this.#z(i2, t);
            this.#j(t);
          } catch (i2) {
            this.#I(i2.code), t.provisional = 0;
          }
          this.#q = void 0, s();
        }
        return t.slice(0, t.provisional);
      }
      readdirSync() {
        if (!this.canReaddir()) return [];
        let t = this.children();
        if (this.calledReaddir()) return t.slice(0, t.provisional);
        let e = this.fullpath();
        try {
          for (let s of this.#t.readdirSync(e, { withFileTypes: true })) this.#z(s, t);
          this.#j(t);
        } catch (s) {
          this.#I(s.code), t.provisional = 0;
        }
        return t.slice(0, t.provisional);
      }
      canReaddir() {
        if (this.#e & Ie) return false;
        let t = _ & this.#e;
        return t === L || t === U || t === X;
      }
      shouldWalk(t, e) {
        return (this.#e & U) === U && !(this.#e & Ie) && !t.has(this) && (!e || e(this));
      }
      async realpath() {
        if (this.#k) return this.#k;
        if (!((Lt | Nt | j) & this.#e)) try {
          let t = await this.#t.promises.realpath(this.fullpath());
          return this.#k = this.resolve(t);
        } catch {
          this.#P();
        }
      }
      realpathSync() {
        if (this.#k) return this.#k;
        if (!((Lt | Nt | j) & this.#e)) try {
          let t = this.#t.realpathSync(this.fullpath());
          return this.#k = this.resolve(t);
        } catch {
          this.#P();
        }
      }
      [Ye](t) {
        if (t === this) return;
        t.isCWD = false, this.isCWD = true;
        let e = /* @__PURE__ */ new Set([]), s = [], i2 = this;
        for (; i2 && i2.parent; ) e.add(i2), i2.#x = s.join(this.sep), i2.#A = s.join("/"), i2 = i2.parent, s.push("..");
        for (i2 = t; i2 && i2.parent && !e.has(i2); ) i2.#x = void 0, i2.#A = void 0, i2 = i2.parent;
      }
    };
    Pt = class n2 extends R {
      sep = "\\";
      splitSep = Oi;
      constructor(t, e = L, s, i2, r, o, h) {
        super(t, e, s, i2, r, o, h);
      }
      newChild(t, e = L, s = {}) {
        return new n2(t, e, this.root, this.roots, this.nocase, this.childrenCache(), s);
      }
      getRootString(t) {
        return re.parse(t).root;
      }
      getRoot(t) {
        if (t = Ri(t.toUpperCase()), t === this.root.name) return this.root;
        for (let [e, s] of Object.entries(this.roots)) if (this.sameRoot(t, e)) return this.roots[t] = s;
        return this.roots[t] = new it(t, this).root;
      }
      sameRoot(t, e = this.root.name) {
        return t = t.toUpperCase().replace(/\//g, "\\").replace($e, "$1\\"), t === e;
      }
    };
    jt = class n3 extends R {
      splitSep = "/";
      sep = "/";
      constructor(t, e = L, s, i2, r, o, h) {
        super(t, e, s, i2, r, o, h);
      }
      getRootString(t) {
        return t.startsWith("/") ? "/" : "";
      }
      getRoot(t) {
        return this.root;
      }
      newChild(t, e = L, s = {}) {
        return new n3(t, e, this.root, this.roots, this.nocase, this.childrenCache(), s);
      }
    };
    It = class {
      root;
      rootPath;
      roots;
      cwd;
      #t;
      #s;
      #n;
      nocase;
      #r;
      constructor(t = process.cwd(), e, s, { nocase: i2, childrenCacheSize: r = 16 * 1024, fs: o = wt } = {}) {
        this.#r = Ue(o), (t instanceof URL || t.startsWith("file://")) && (t = gi(t));
        let h = e.resolve(t);
        this.roots = /* @__PURE__ */ Object.create(null), this.rootPath = this.parseRootPath(h), this.#t = new Wt(), this.#s = new Wt(), this.#n = new ne(r);
        let a2 = h.substring(this.rootPath.length).split(s);
        if (a2.length === 1 && !a2[0] && a2.pop(), i2 === void 0) throw new TypeError("must provide nocase setting to PathScurryBase ctor");
        this.nocase = i2, this.root = this.newRoot(this.#r), this.roots[this.rootPath] = this.root;
        let l = this.root, u2 = a2.length - 1, c = e.sep, d2 = this.rootPath, f = false;
        for (let m2 of a2) {
          let p = u2--;
          l = l.child(m2, { relative: new Array(p).fill("..").join(c), relativePosix: new Array(p).fill("..").join("/"), fullpath: d2 += (f ? "" : c) + m2 }), f = true;
        }
        this.cwd = l;
      }
      depth(t = this.cwd) {
        return typeof t == "string" && (t = this.cwd.resolve(t)), t.depth();
      }
      childrenCache() {
        return this.#n;
      }
      resolve(...t) {
        let e = "";
        for (let r = t.length - 1; r >= 0; r--) {
          let o = t[r];
          if (!(!o || o === ".") && (e = e ? `${o}/${e}` : o, this.isAbsolute(o))) break;
        }
        let s = this.#t.get(e);
        if (s !== void 0) return s;
        let i2 = this.cwd.resolve(e).fullpath();
        return this.#t.set(e, i2), i2;
      }
      resolvePosix(...t) {
        let e = "";
        for (let r = t.length - 1; r >= 0; r--) {
          let o = t[r];
          if (!(!o || o === ".") && (e = e ? `${o}/${e}` : o, this.isAbsolute(o))) break;
        }
        let s = this.#s.get(e);
        if (s !== void 0) return s;
        let i2 = this.cwd.resolve(e).fullpathPosix();
        return this.#s.set(e, i2), i2;
      }
      relative(t = this.cwd) {
        return typeof t == "string" && (t = this.cwd.resolve(t)), t.relative();
      }
      relativePosix(t = this.cwd) {
        return typeof t == "string" && (t = this.cwd.resolve(t)), t.relativePosix();
      }
      basename(t = this.cwd) {
        return typeof t == "string" && (t = this.cwd.resolve(t)), t.name;
      }
      dirname(t = this.cwd) {
        return typeof t == "string" && (t = this.cwd.resolve(t)), (t.parent || t).fullpath();
      }
      async readdir(t = this.cwd, e = { withFileTypes: true }) {
        typeof t == "string" ? t = this.cwd.resolve(t) : t instanceof R || (e = t, t = this.cwd);
        let { withFileTypes: s } = e;
        if (t.canReaddir()) {
          let i2 = await t.readdir();
          return s ? i2 : i2.map((r) => r.name);
        } else return [];
      }
      readdirSync(t = this.cwd, e = { withFileTypes: true }) {
        typeof t == "string" ? t = this.cwd.resolve(t) : t instanceof R || (e = t, t = this.cwd);
        let { withFileTypes: s = true } = e;
        return t.canReaddir() ? s ? t.readdirSync() : t.readdirSync().map((i2) => i2.name) : [];
      }
      async lstat(t = this.cwd) {
        return typeof t == "string" && (t = this.cwd.resolve(t)), t.lstat();
      }
      lstatSync(t = this.cwd) {
        return typeof t == "string" && (t = this.cwd.resolve(t)), t.lstatSync();
      }
      async readlink(t = this.cwd, { withFileTypes: e } = { withFileTypes: false }) {
        typeof t == "string" ? t = this.cwd.resolve(t) : t instanceof R || (e = t.withFileTypes, t = this.cwd);
        let s = await t.readlink();
        return e ? s : s?.fullpath();
      }
      readlinkSync(t = this.cwd, { withFileTypes: e } = { withFileTypes: false }) {
        typeof t == "string" ? t = this.cwd.resolve(t) : t instanceof R || (e = t.withFileTypes, t = this.cwd);
        let s = t.readlinkSync();
        return e ? s : s?.fullpath();
      }
      async realpath(t = this.cwd, { withFileTypes: e } = { withFileTypes: false }) {
        typeof t == "string" ? t = this.cwd.resolve(t) : t instanceof R || (e = t.withFileTypes, t = this.cwd);
        let s = await t.realpath();
        return e ? s : s?.fullpath();
      }
      realpathSync(t = this.cwd, { withFileTypes: e } = { withFileTypes: false }) {
        typeof t == "string" ? t = this.cwd.resolve(t) : t instanceof R || (e = t.withFileTypes, t = this.cwd);
        let s = t.realpathSync();
        return e ? s : s?.fullpath();
      }
      async walk(t = this.cwd, e = {}) {
        typeof t == "string" ? t = this.cwd.resolve(t) : t instanceof R || (e = t, t = this.cwd);
        let { withFileTypes: s = true, follow: i2 = false, filter: r, walkFilter: o } = e, h = [];
        (!r || r(t)) && h.push(s ? t : t.fullpath());
        let a2 = /* @__PURE__ */ new Set(), l = (c, d2) => {
          a2.add(c), c.readdirCB((f, m2) => {
            if (f) return d2(f);
            let p = m2.length;
            if (!p) return d2();
            let w2 = () => {
              --p === 0 && d2();
            };
            for (let g2 of m2) (!r || r(g2)) && h.push(s ? g2 : g2.fullpath()), i2 && g2.isSymbolicLink() ? g2.realpath().then((S2) => S2?.isUnknown() ? S2.lstat() : S2).then((S2) => S2?.shouldWalk(a2, o) ? l(S2, w2) : w2()) : g2.shouldWalk(a2, o) ? l(g2, w2) : w2();
          }, true);
        }, u2 = t;
        return new Promise((c, d2) => {
          l(u2, (f) => {
            if (f) return d2(f);
            c(h);
          });
        });
      }
      walkSync(t = this.cwd, e = {}) {
        typeof t == "string" ? t = this.cwd.resolve(t) : t instanceof R || (e = t, t = this.cwd);
        let { withFileTypes: s = true, follow: i2 = false, filter: r, walkFilter: o } = e, h = [];
        (!r || r(t)) && h.push(s ? t : t.fullpath());
        let a2 = /* @__PURE__ */ new Set([t]);
        for (let l of a2) {
          let u2 = l.readdirSync();
          for (let c of u2) {
            (!r || r(c)) && h.push(s ? c : c.fullpath());
            let d2 = c;
            if (c.isSymbolicLink()) {
              if (!(i2 && (d2 = c.realpathSync()))) continue;
              d2.isUnknown() && d2.lstatSync();
            }
            d2.shouldWalk(a2, o) && a2.add(d2);
          }
        }
        return h;
      }
      [Symbol.asyncIterator]() {
        return this.iterate();
      }
      iterate(t = this.cwd, e = {}) {
        return typeof t == "string" ? t = this.cwd.resolve(t) : t instanceof R || (e = t, t = this.cwd), this.stream(t, e)[Symbol.asyncIterator]();
      }
      [Symbol.iterator]() {
        return this.iterateSync();
      }
      *iterateSync(t = this.cwd, e = {}) {
        typeof t == "string" ? t = this.cwd.resolve(t) : t instanceof R || (e = t, t = this.cwd);
        let { withFileTypes: s = true, follow: i2 = false, filter: r, walkFilter: o } = e;
        (!r || r(t)) && (yield s ? t : t.fullpath());
        let h = /* @__PURE__ */ new Set([t]);
        for (let a2 of h) {
          let l = a2.readdirSync();
          for (let u2 of l) {
            (!r || r(u2)) && (yield s ? u2 : u2.fullpath());
            let c = u2;
            if (u2.isSymbolicLink()) {
              if (!(i2 && (c = u2.realpathSync()))) continue;
              c.isUnknown() && c.lstatSync();
            }
            c.shouldWalk(h, o) && h.add(c);
          }
        }
      }
      stream(t = this.cwd, e = {}) {
        typeof t == "string" ? t = this.cwd.resolve(t) : t instanceof R || (e = t, t = this.cwd);
        let { withFileTypes: s = true, follow: i2 = false, filter: r, walkFilter: o } = e, h = new V({ objectMode: true });
        (!r || r(t)) && h.write(s ? t : t.fullpath());
        let a2 = /* @__PURE__ */ new Set(), l = [t], u2 = 0, c = () => {
          let d2 = false;
          for (; !d2; ) {
            let f = l.shift();
            if (!f) {
              u2 === 0 && h.end();
              return;
            }
            u2++, a2.add(f);
            let m2 = (w2, g2, S2 = false) => {
              if (w2) return h.emit("error", w2);
              if (i2 && !S2) {
                let E = [];
                for (let y2 of g2) y2.isSymbolicLink() && E.push(y2.realpath().then((b) => b?.isUnknown() ? b.lstat() : b));
                if (E.length) {
                  Promise.all(E).then(() => m2(null, g2, true));
                  return;
                }
              }
              for (let E of g2) E && (!r || r(E)) && (h.write(s ? E : E.fullpath()) || (d2 = true));
              u2--;
              for (let E of g2) {
                let y2 = E.realpathCached() || E;
                y2.shouldWalk(a2, o) && l.push(y2);
              }
              d2 && !h.flowing ? h.once("drain", c) : p || c();
            }, p = true;
            f.readdirCB(m2, true), p = false;
          }
        };
        return c(), h;
      }
      streamSync(t = this.cwd, e = {}) {
        typeof t == "string" ? t = this.cwd.resolve(t) : t instanceof R || (e = t, t = this.cwd);
        let { withFileTypes: s = true, follow: i2 = false, filter: r, walkFilter: o } = e, h = new V({ objectMode: true }), a2 = /* @__PURE__ */ new Set();
        (!r || r(t)) && h.write(s ? t : t.fullpath());
        let l = [t], u2 = 0, c = () => {
          let d2 = false;
          for (; !d2; ) {
            let f = l.shift();
            if (!f) {
              u2 === 0 && h.end();
              return;
            }
            u2++, a2.add(f);
            let m2 = f.readdirSync();
            for (let p of m2) (!r || r(p)) && (h.write(s ? p : p.fullpath()) || (d2 = true));
            u2--;
            for (let p of m2) {
              let w2 = p;
              if (p.isSymbolicLink()) {
                if (!(i2 && (w2 = p.realpathSync()))) continue;
                w2.isUnknown() && w2.lstatSync();
              }
              w2.shouldWalk(a2, o) && l.push(w2);
            }
          }
          d2 && !h.flowing && h.once("drain", c);
        };
        return c(), h;
      }
      chdir(t = this.cwd) {
        let e = this.cwd;
        this.cwd = typeof t == "string" ? this.cwd.resolve(t) : t, this.cwd[Ye](e);
      }
    };
    it = class extends It {
      sep = "\\";
      constructor(t = process.cwd(), e = {}) {
        let { nocase: s = true } = e;
        super(t, re, "\\", { ...e, nocase: s }), this.nocase = s;
        for (let i2 = this.cwd; i2; i2 = i2.parent) i2.nocase = this.nocase;
      }
      parseRootPath(t) {
        return re.parse(t).root.toUpperCase();
      }
      newRoot(t) {
        return new Pt(this.rootPath, U, void 0, this.roots, this.nocase, this.childrenCache(), { fs: t });
      }
      isAbsolute(t) {
        return t.startsWith("/") || t.startsWith("\\") || /^[a-z]:(\/|\\)/i.test(t);
      }
    };
    rt = class extends It {
      sep = "/";
      constructor(t = process.cwd(), e = {}) {
        let { nocase: s = false } = e;
        super(t, mi, "/", { ...e, nocase: s }), this.nocase = s;
      }
      parseRootPath(t) {
        return "/";
      }
      newRoot(t) {
        return new jt(this.rootPath, U, void 0, this.roots, this.nocase, this.childrenCache(), { fs: t });
      }
      isAbsolute(t) {
        return t.startsWith("/");
      }
    };
    St = class extends rt {
      constructor(t = process.cwd(), e = {}) {
        let { nocase: s = true } = e;
        super(t, { ...e, nocase: s });
      }
    };
    Cr = process.platform === "win32" ? Pt : jt;
    Xe = process.platform === "win32" ? it : process.platform === "darwin" ? St : rt;
    Di = (n7) => n7.length >= 1;
    Mi = (n7) => n7.length >= 1;
    Ni = /* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom");
    nt = class n4 {
      #t;
      #s;
      #n;
      length;
      #r;
      #o;
      #S;
      #w;
      #c;
      #h;
      #u = true;
      constructor(t, e, s, i2) {
        if (!Di(t)) throw new TypeError("empty pattern list");
        if (!Mi(e)) throw new TypeError("empty glob list");
        if (e.length !== t.length) throw new TypeError("mismatched pattern list and glob list lengths");
        if (this.length = t.length, s < 0 || s >= this.length) throw new TypeError("index out of range");
        if (this.#t = t, this.#s = e, this.#n = s, this.#r = i2, this.#n === 0) {
          if (this.isUNC()) {
            let [r, o, h, a2, ...l] = this.#t, [u2, c, d2, f, ...m2] = this.#s;
            l[0] === "" && (l.shift(), m2.shift());
            let p = [r, o, h, a2, ""].join("/"), w2 = [u2, c, d2, f, ""].join("/");
            this.#t = [p, ...l], this.#s = [w2, ...m2], this.length = this.#t.length;
          } else if (this.isDrive() || this.isAbsolute()) {
            let [r, ...o] = this.#t, [h, ...a2] = this.#s;
            o[0] === "" && (o.shift(), a2.shift());
            let l = r + "/", u2 = h + "/";
            this.#t = [l, ...o], this.#s = [u2, ...a2], this.length = this.#t.length;
          }
        }
      }
      [Ni]() {
        return "Pattern <" + this.#s.slice(this.#n).join("/") + ">";
      }
      pattern() {
        return this.#t[this.#n];
      }
      isString() {
        return typeof this.#t[this.#n] == "string";
      }
      isGlobstar() {
        return this.#t[this.#n] === A;
      }
      isRegExp() {
        return this.#t[this.#n] instanceof RegExp;
      }
      globString() {
        return this.#S = this.#S || (this.#n === 0 ? this.isAbsolute() ? this.#s[0] + this.#s.slice(1).join("/") : this.#s.join("/") : this.#s.slice(this.#n).join("/"));
      }
      hasMore() {
        return this.length > this.#n + 1;
      }
      rest() {
        return this.#o !== void 0 ? this.#o : this.hasMore() ? (this.#o = new n4(this.#t, this.#s, this.#n + 1, this.#r), this.#o.#h = this.#h, this.#o.#c = this.#c, this.#o.#w = this.#w, this.#o) : this.#o = null;
      }
      isUNC() {
        let t = this.#t;
        return this.#c !== void 0 ? this.#c : this.#c = this.#r === "win32" && this.#n === 0 && t[0] === "" && t[1] === "" && typeof t[2] == "string" && !!t[2] && typeof t[3] == "string" && !!t[3];
      }
      isDrive() {
        let t = this.#t;
        return this.#w !== void 0 ? this.#w : this.#w = this.#r === "win32" && this.#n === 0 && this.length > 1 && typeof t[0] == "string" && /^[a-z]:$/i.test(t[0]);
      }
      isAbsolute() {
        let t = this.#t;
        return this.#h !== void 0 ? this.#h : this.#h = t[0] === "" && t.length > 1 || this.isDrive() || this.isUNC();
      }
      root() {
        let t = this.#t[0];
        return typeof t == "string" && this.isAbsolute() && this.#n === 0 ? t : "";
      }
      checkFollowGlobstar() {
        return !(this.#n === 0 || !this.isGlobstar() || !this.#u);
      }
      markFollowGlobstar() {
        return this.#n === 0 || !this.isGlobstar() || !this.#u ? false : (this.#u = false, true);
      }
    };
    _i = typeof process == "object" && process && typeof process.platform == "string" ? process.platform : "linux";
    ot = class {
      relative;
      relativeChildren;
      absolute;
      absoluteChildren;
      platform;
      mmopts;
      constructor(t, { nobrace: e, nocase: s, noext: i2, noglobstar: r, platform: o = _i }) {
        this.relative = [], this.absolute = [], this.relativeChildren = [], this.absoluteChildren = [], this.platform = o, this.mmopts = { dot: true, nobrace: e, nocase: s, noext: i2, noglobstar: r, optimizationLevel: 2, platform: o, nocomment: true, nonegate: true };
        for (let h of t) this.add(h);
      }
      add(t) {
        let e = new D(t, this.mmopts);
        for (let s = 0; s < e.set.length; s++) {
          let i2 = e.set[s], r = e.globParts[s];
          if (!i2 || !r) throw new Error("invalid pattern object");
          for (; i2[0] === "." && r[0] === "."; ) i2.shift(), r.shift();
          let o = new nt(i2, r, 0, this.platform), h = new D(o.globString(), this.mmopts), a2 = r[r.length - 1] === "**", l = o.isAbsolute();
          l ? this.absolute.push(h) : this.relative.push(h), a2 && (l ? this.absoluteChildren.push(h) : this.relativeChildren.push(h));
        }
      }
      ignored(t) {
        let e = t.fullpath(), s = `${e}/`, i2 = t.relative() || ".", r = `${i2}/`;
        for (let o of this.relative) if (o.match(i2) || o.match(r)) return true;
        for (let o of this.absolute) if (o.match(e) || o.match(s)) return true;
        return false;
      }
      childrenIgnored(t) {
        let e = t.fullpath() + "/", s = (t.relative() || ".") + "/";
        for (let i2 of this.relativeChildren) if (i2.match(s)) return true;
        for (let i2 of this.absoluteChildren) if (i2.match(e)) return true;
        return false;
      }
    };
    oe = class n5 {
      store;
      constructor(t = /* @__PURE__ */ new Map()) {
        this.store = t;
      }
      copy() {
        return new n5(new Map(this.store));
      }
      hasWalked(t, e) {
        return this.store.get(t.fullpath())?.has(e.globString());
      }
      storeWalked(t, e) {
        let s = t.fullpath(), i2 = this.store.get(s);
        i2 ? i2.add(e.globString()) : this.store.set(s, /* @__PURE__ */ new Set([e.globString()]));
      }
    };
    he = class {
      store = /* @__PURE__ */ new Map();
      add(t, e, s) {
        let i2 = (e ? 2 : 0) | (s ? 1 : 0), r = this.store.get(t);
        this.store.set(t, r === void 0 ? i2 : i2 & r);
      }
      entries() {
        return [...this.store.entries()].map(([t, e]) => [t, !!(e & 2), !!(e & 1)]);
      }
    };
    ae = class {
      store = /* @__PURE__ */ new Map();
      add(t, e) {
        if (!t.canReaddir()) return;
        let s = this.store.get(t);
        s ? s.find((i2) => i2.globString() === e.globString()) || s.push(e) : this.store.set(t, [e]);
      }
      get(t) {
        let e = this.store.get(t);
        if (!e) throw new Error("attempting to walk unknown path");
        return e;
      }
      entries() {
        return this.keys().map((t) => [t, this.store.get(t)]);
      }
      keys() {
        return [...this.store.keys()].filter((t) => t.canReaddir());
      }
    };
    Et = class n6 {
      hasWalkedCache;
      matches = new he();
      subwalks = new ae();
      patterns;
      follow;
      dot;
      opts;
      constructor(t, e) {
        this.opts = t, this.follow = !!t.follow, this.dot = !!t.dot, this.hasWalkedCache = e ? e.copy() : new oe();
      }
      processPatterns(t, e) {
        this.patterns = e;
        let s = e.map((i2) => [t, i2]);
        for (let [i2, r] of s) {
          this.hasWalkedCache.storeWalked(i2, r);
          let o = r.root(), h = r.isAbsolute() && this.opts.absolute !== false;
          if (o) {
            i2 = i2.resolve(o === "/" && this.opts.root !== void 0 ? this.opts.root : o);
            let c = r.rest();
            if (c) r = c;
            else {
              this.matches.add(i2, true, false);
              continue;
            }
          }
          if (i2.isENOENT()) continue;
          let a2, l, u2 = false;
          for (; typeof (a2 = r.pattern()) == "string" && (l = r.rest()); ) i2 = i2.resolve(a2), r = l, u2 = true;
          if (a2 = r.pattern(), l = r.rest(), u2) {
            if (this.hasWalkedCache.hasWalked(i2, r)) continue;
            this.hasWalkedCache.storeWalked(i2, r);
          }
          if (typeof a2 == "string") {
            let c = a2 === ".." || a2 === "" || a2 === ".";
            this.matches.add(i2.resolve(a2), h, c);
            continue;
          } else if (a2 === A) {
            (!i2.isSymbolicLink() || this.follow || r.checkFollowGlobstar()) && this.subwalks.add(i2, r);
            let c = l?.pattern(), d2 = l?.rest();
            if (!l || (c === "" || c === ".") && !d2) this.matches.add(i2, h, c === "" || c === ".");
            else if (c === "..") {
              let f = i2.parent || i2;
              d2 ? this.hasWalkedCache.hasWalked(f, d2) || this.subwalks.add(f, d2) : this.matches.add(f, h, true);
            }
          } else a2 instanceof RegExp && this.subwalks.add(i2, r);
        }
        return this;
      }
      subwalkTargets() {
        return this.subwalks.keys();
      }
      child() {
        return new n6(this.opts, this.hasWalkedCache);
      }
      filterEntries(t, e) {
        let s = this.subwalks.get(t), i2 = this.child();
        for (let r of e) for (let o of s) {
          let h = o.isAbsolute(), a2 = o.pattern(), l = o.rest();
          a2 === A ? i2.testGlobstar(r, o, l, h) : a2 instanceof RegExp ? i2.testRegExp(r, a2, l, h) : i2.testString(r, a2, l, h);
        }
        return i2;
      }
      testGlobstar(t, e, s, i2) {
        if ((this.dot || !t.name.startsWith(".")) && (e.hasMore() || this.matches.add(t, i2, false), t.canReaddir() && (this.follow || !t.isSymbolicLink() ? this.subwalks.add(t, e) : t.isSymbolicLink() && (s && e.checkFollowGlobstar() ? this.subwalks.add(t, s) : e.markFollowGlobstar() && this.subwalks.add(t, e)))), s) {
          let r = s.pattern();
          if (typeof r == "string" && r !== ".." && r !== "" && r !== ".") this.testString(t, r, s.rest(), i2);
          else if (r === "..") {
            let o = t.parent || t;
            this.subwalks.add(o, s);
          } else r instanceof RegExp && this.testRegExp(t, r, s.rest(), i2);
        }
      }
      testRegExp(t, e, s, i2) {
        e.test(t.name) && (s ? this.subwalks.add(t, s) : this.matches.add(t, i2, false));
      }
      testString(t, e, s, i2) {
        t.isNamed(e) && (s ? this.subwalks.add(t, s) : this.matches.add(t, i2, false));
      }
    };
    Li = (n7, t) => typeof n7 == "string" ? new ot([n7], t) : Array.isArray(n7) ? new ot(n7, t) : n7;
    zt = class {
      path;
      patterns;
      opts;
      seen = /* @__PURE__ */ new Set();
      paused = false;
      aborted = false;
      #t = [];
      #s;
      #n;
      signal;
      maxDepth;
      includeChildMatches;
      constructor(t, e, s) {
        if (this.patterns = t, this.path = e, this.opts = s, this.#n = !s.posix && s.platform === "win32" ? "\\" : "/", this.includeChildMatches = s.includeChildMatches !== false, (s.ignore || !this.includeChildMatches) && (this.#s = Li(s.ignore ?? [], s), !this.includeChildMatches && typeof this.#s.add != "function")) {
          let i2 = "cannot ignore child matches, ignore lacks add() method.";
          throw new Error(i2);
        }
        this.maxDepth = s.maxDepth || 1 / 0, s.signal && (this.signal = s.signal, this.signal.addEventListener("abort", () => {
          this.#t.length = 0;
        }));
      }
      #r(t) {
        return this.seen.has(t) || !!this.#s?.ignored?.(t);
      }
      #o(t) {
        return !!this.#s?.childrenIgnored?.(t);
      }
      pause() {
        this.paused = true;
      }
      resume() {
        if (this.signal?.aborted) return;
        this.paused = false;
        let t;
        for (; !this.paused && (t = this.#t.shift()); ) t();
      }
      onResume(t) {
        this.paused ? this.#t.push(t) : t();
      }
      async matchCheck(t, e) {
        if (e && this.opts.nodir) return;
        let s;
        if (this.opts.realpath) {
          if (s = t.realpathCached() || await t.realpath(), !s) return;
          t = s;
        }
        let r = t.isUnknown() || this.opts.stat ? await t.lstat() : t;
        if (this.opts.follow && this.opts.nodir && r?.isSymbolicLink()) {
          let o = await r.realpath();
          o && (o.isUnknown() || this.opts.stat) && await o.lstat();
        }
        return this.matchCheckTest(r, e);
      }
      matchCheckTest(t, e) {
        return t && (this.maxDepth === 1 / 0 || t.depth() <= this.maxDepth) && (!e || t.canReaddir()) && (!this.opts.nodir || !t.isDirectory()) && (!this.opts.nodir || !this.opts.follow || !t.isSymbolicLink() || !t.realpathCached()?.isDirectory()) && !this.#r(t) ? t : void 0;
      }
      matchCheckSync(t, e) {
        if (e && this.opts.nodir) return;
        let s;
        if (this.opts.realpath) {
          if (s = t.realpathCached() || t.realpathSync(), !s) return;
          t = s;
        }
        let r = t.isUnknown() || this.opts.stat ? t.lstatSync() : t;
        if (this.opts.follow && this.opts.nodir && r?.isSymbolicLink()) {
          let o = r.realpathSync();
          o && (o?.isUnknown() || this.opts.stat) && o.lstatSync();
        }
        return this.matchCheckTest(r, e);
      }
      matchFinish(t, e) {
        if (this.#r(t)) return;
        if (!this.includeChildMatches && this.#s?.add) {
          let r = `${t.relativePosix()}/**`;
          this.#s.add(r);
        }
        let s = this.opts.absolute === void 0 ? e : this.opts.absolute;
        this.seen.add(t);
        let i2 = this.opts.mark && t.isDirectory() ? this.#n : "";
        if (this.opts.withFileTypes) this.matchEmit(t);
        else if (s) {
          let r = this.opts.posix ? t.fullpathPosix() : t.fullpath();
          this.matchEmit(r + i2);
        } else {
          let r = this.opts.posix ? t.relativePosix() : t.relative(), o = this.opts.dotRelative && !r.startsWith(".." + this.#n) ? "." + this.#n : "";
          this.matchEmit(r ? o + r + i2 : "." + i2);
        }
      }
      async match(t, e, s) {
        let i2 = await this.matchCheck(t, s);
        i2 && this.matchFinish(i2, e);
      }
      matchSync(t, e, s) {
        let i2 = this.matchCheckSync(t, s);
        i2 && this.matchFinish(i2, e);
      }
      walkCB(t, e, s) {
        if (this.signal?.aborted) return s();
        this.walkCB2(t, e, new Et(this.opts), s);
      }
      walkCB2(t, e, s, i2) {
        if (this.#o(t) || this.signal?.aborted) return i2();
        if (this.paused) {
          this.onResume(() => this.walkCB2(t, e, s, i2));
          return;
        }
        s.processPatterns(t, e);
        let r = 1, o = () => {
          --r === 0 && i2();
        };
        for (let [h, a2, l] of s.matches.entries()) this.#r(h) || (r++, this.match(h, a2, l).then(() => o()));
        for (let h of s.subwalkTargets()) {
          if (this.maxDepth !== 1 / 0 && h.depth() >= this.maxDepth) continue;
          r++;
          let a2 = h.readdirCached();
          h.calledReaddir() ? this.walkCB3(h, a2, s, o) : h.readdirCB((l, u2) => this.walkCB3(h, u2, s, o), true);
        }
        o();
      }
      walkCB3(t, e, s, i2) {
        s = s.filterEntries(t, e);
        let r = 1, o = () => {
          --r === 0 && i2();
        };
        for (let [h, a2, l] of s.matches.entries()) this.#r(h) || (r++, this.match(h, a2, l).then(() => o()));
        for (let [h, a2] of s.subwalks.entries()) r++, this.walkCB2(h, a2, s.child(), o);
        o();
      }
      walkCBSync(t, e, s) {
        if (this.signal?.aborted) return s();
        this.walkCB2Sync(t, e, new Et(this.opts), s);
      }
      walkCB2Sync(t, e, s, i2) {
        if (this.#o(t) || this.signal?.aborted) return i2();
        if (this.paused) {
          this.onResume(() => this.walkCB2Sync(t, e, s, i2));
          return;
        }
        s.processPatterns(t, e);
        let r = 1, o = () => {
          --r === 0 && i2();
        };
        for (let [h, a2, l] of s.matches.entries()) this.#r(h) || this.matchSync(h, a2, l);
        for (let h of s.subwalkTargets()) {
          if (this.maxDepth !== 1 / 0 && h.depth() >= this.maxDepth) continue;
          r++;
          let a2 = h.readdirSync();
          this.walkCB3Sync(h, a2, s, o);
        }
        o();
      }
      walkCB3Sync(t, e, s, i2) {
        s = s.filterEntries(t, e);
        let r = 1, o = () => {
          --r === 0 && i2();
        };
        for (let [h, a2, l] of s.matches.entries()) this.#r(h) || this.matchSync(h, a2, l);
        for (let [h, a2] of s.subwalks.entries()) r++, this.walkCB2Sync(h, a2, s.child(), o);
        o();
      }
    };
    xt = class extends zt {
      matches = /* @__PURE__ */ new Set();
      constructor(t, e, s) {
        super(t, e, s);
      }
      matchEmit(t) {
        this.matches.add(t);
      }
      async walk() {
        if (this.signal?.aborted) throw this.signal.reason;
        return this.path.isUnknown() && await this.path.lstat(), await new Promise((t, e) => {
          this.walkCB(this.path, this.patterns, () => {
            this.signal?.aborted ? e(this.signal.reason) : t(this.matches);
          });
        }), this.matches;
      }
      walkSync() {
        if (this.signal?.aborted) throw this.signal.reason;
        return this.path.isUnknown() && this.path.lstatSync(), this.walkCBSync(this.path, this.patterns, () => {
          if (this.signal?.aborted) throw this.signal.reason;
        }), this.matches;
      }
    };
    vt = class extends zt {
      results;
      constructor(t, e, s) {
        super(t, e, s), this.results = new V({ signal: this.signal, objectMode: true }), this.results.on("drain", () => this.resume()), this.results.on("resume", () => this.resume());
      }
      matchEmit(t) {
        this.results.write(t), this.results.flowing || this.pause();
      }
      stream() {
        let t = this.path;
        return t.isUnknown() ? t.lstat().then(() => {
          this.walkCB(t, this.patterns, () => this.results.end());
        }) : this.walkCB(t, this.patterns, () => this.results.end()), this.results;
      }
      streamSync() {
        return this.path.isUnknown() && this.path.lstatSync(), this.walkCBSync(this.path, this.patterns, () => this.results.end()), this.results;
      }
    };
    Pi = typeof process == "object" && process && typeof process.platform == "string" ? process.platform : "linux";
    I = class {
      absolute;
      cwd;
      root;
      dot;
      dotRelative;
      follow;
      ignore;
      magicalBraces;
      mark;
      matchBase;
      maxDepth;
      nobrace;
      nocase;
      nodir;
      noext;
      noglobstar;
      pattern;
      platform;
      realpath;
      scurry;
      stat;
      signal;
      windowsPathsNoEscape;
      withFileTypes;
      includeChildMatches;
      opts;
      patterns;
      constructor(t, e) {
        if (!e) throw new TypeError("glob options required");
        if (this.withFileTypes = !!e.withFileTypes, this.signal = e.signal, this.follow = !!e.follow, this.dot = !!e.dot, this.dotRelative = !!e.dotRelative, this.nodir = !!e.nodir, this.mark = !!e.mark, e.cwd ? (e.cwd instanceof URL || e.cwd.startsWith("file://")) && (e.cwd = Wi(e.cwd)) : this.cwd = "", this.cwd = e.cwd || "", this.root = e.root, this.magicalBraces = !!e.magicalBraces, this.nobrace = !!e.nobrace, this.noext = !!e.noext, this.realpath = !!e.realpath, this.absolute = e.absolute, this.includeChildMatches = e.includeChildMatches !== false, this.noglobstar = !!e.noglobstar, this.matchBase = !!e.matchBase, this.maxDepth = typeof e.maxDepth == "number" ? e.maxDepth : 1 / 0, this.stat = !!e.stat, this.ignore = e.ignore, this.withFileTypes && this.absolute !== void 0) throw new Error("cannot set absolute and withFileTypes:true");
        if (typeof t == "string" && (t = [t]), this.windowsPathsNoEscape = !!e.windowsPathsNoEscape || e.allowWindowsEscape === false, this.windowsPathsNoEscape && (t = t.map((a2) => a2.replace(/\\/g, "/"))), this.matchBase) {
          if (e.noglobstar) throw new TypeError("base matching requires globstar");
          t = t.map((a2) => a2.includes("/") ? a2 : `./**/${a2}`);
        }
        if (this.pattern = t, this.platform = e.platform || Pi, this.opts = { ...e, platform: this.platform }, e.scurry) {
          if (this.scurry = e.scurry, e.nocase !== void 0 && e.nocase !== e.scurry.nocase) throw new Error("nocase option contradicts provided scurry option");
        } else {
          let a2 = e.platform === "win32" ? it : e.platform === "darwin" ? St : e.platform ? rt : Xe;
          this.scurry = new a2(this.cwd, { nocase: e.nocase, fs: e.fs });
        }
        this.nocase = this.scurry.nocase;
        let s = this.platform === "darwin" || this.platform === "win32", i2 = { braceExpandMax: 1e4, ...e, dot: this.dot, matchBase: this.matchBase, nobrace: this.nobrace, nocase: this.nocase, nocaseMagicOnly: s, nocomment: true, noext: this.noext, nonegate: true, optimizationLevel: 2, platform: this.platform, windowsPathsNoEscape: this.windowsPathsNoEscape, debug: !!this.opts.debug }, r = this.pattern.map((a2) => new D(a2, i2)), [o, h] = r.reduce((a2, l) => (a2[0].push(...l.set), a2[1].push(...l.globParts), a2), [[], []]);
        this.patterns = o.map((a2, l) => {
          let u2 = h[l];
          if (!u2) throw new Error("invalid pattern object");
          return new nt(a2, u2, 0, this.platform);
        });
      }
      async walk() {
        return [...await new xt(this.patterns, this.scurry.cwd, { ...this.opts, maxDepth: this.maxDepth !== 1 / 0 ? this.maxDepth + this.scurry.cwd.depth() : 1 / 0, platform: this.platform, nocase: this.nocase, includeChildMatches: this.includeChildMatches }).walk()];
      }
      walkSync() {
        return [...new xt(this.patterns, this.scurry.cwd, { ...this.opts, maxDepth: this.maxDepth !== 1 / 0 ? this.maxDepth + this.scurry.cwd.depth() : 1 / 0, platform: this.platform, nocase: this.nocase, includeChildMatches: this.includeChildMatches }).walkSync()];
      }
      stream() {
        return new vt(this.patterns, this.scurry.cwd, { ...this.opts, maxDepth: this.maxDepth !== 1 / 0 ? this.maxDepth + this.scurry.cwd.depth() : 1 / 0, platform: this.platform, nocase: this.nocase, includeChildMatches: this.includeChildMatches }).stream();
      }
      streamSync() {
        return new vt(this.patterns, this.scurry.cwd, { ...this.opts, maxDepth: this.maxDepth !== 1 / 0 ? this.maxDepth + this.scurry.cwd.depth() : 1 / 0, platform: this.platform, nocase: this.nocase, includeChildMatches: this.includeChildMatches }).streamSync();
      }
      iterateSync() {
        return this.streamSync()[Symbol.iterator]();
      }
      [Symbol.iterator]() {
        return this.iterateSync();
      }
      iterate() {
        return this.stream()[Symbol.asyncIterator]();
      }
      [Symbol.asyncIterator]() {
        return this.iterate();
      }
    };
    le = (n7, t = {}) => {
      Array.isArray(n7) || (n7 = [n7]);
      for (let e of n7) if (new D(e, t).hasMagic()) return true;
      return false;
    };
    ji = Bt;
    Ii = Object.assign(Qe, { sync: Bt });
    zi = Ut;
    Bi = Object.assign(es, { sync: Ut });
    Ui = Object.assign(ts, { stream: Bt, iterate: Ut });
    Ze = Object.assign(Je, { glob: Je, globSync: ts, sync: Ui, globStream: Qe, stream: Ii, globStreamSync: Bt, streamSync: ji, globIterate: es, iterate: Bi, globIterateSync: Ut, iterateSync: zi, Glob: I, hasMagic: le, escape: tt, unescape: W });
    Ze.glob = Ze;
  }
});

// node_modules/spdx-license-ids/index.json
var require_spdx_license_ids = __commonJS({
  "node_modules/spdx-license-ids/index.json"(exports, module) {
    module.exports = [
      "0BSD",
      "3D-Slicer-1.0",
      "AAL",
      "ADSL",
      "AFL-1.1",
      "AFL-1.2",
      "AFL-2.0",
      "AFL-2.1",
      "AFL-3.0",
      "AGPL-1.0-only",
      "AGPL-1.0-or-later",
      "AGPL-3.0-only",
      "AGPL-3.0-or-later",
      "ALGLIB-Documentation",
      "AMD-newlib",
      "AMDPLPA",
      "AML",
      "AML-glslang",
      "AMPAS",
      "ANTLR-PD",
      "ANTLR-PD-fallback",
      "APAFML",
      "APL-1.0",
      "APSL-1.0",
      "APSL-1.1",
      "APSL-1.2",
      "APSL-2.0",
      "ASWF-Digital-Assets-1.0",
      "ASWF-Digital-Assets-1.1",
      "Abstyles",
      "AdaCore-doc",
      "Adobe-2006",
      "Adobe-Display-PostScript",
      "Adobe-Glyph",
      "Adobe-Utopia",
      "Advanced-Cryptics-Dictionary",
      "Afmparse",
      "Aladdin",
      "Apache-1.0",
      "Apache-1.1",
      "Apache-2.0",
      "App-s2p",
      "Arphic-1999",
      "Artistic-1.0",
      "Artistic-1.0-Perl",
      "Artistic-1.0-cl8",
      "Artistic-2.0",
      "Artistic-dist",
      "Aspell-RU",
      "BOLA-1.1",
      "BSD-1-Clause",
      "BSD-2-Clause",
      "BSD-2-Clause-Darwin",
      "BSD-2-Clause-Patent",
      "BSD-2-Clause-Views",
      "BSD-2-Clause-first-lines",
      "BSD-2-Clause-pkgconf-disclaimer",
      "BSD-2-Clause-pos-unchanged",
      "BSD-3-Clause",
      "BSD-3-Clause-Attribution",
      "BSD-3-Clause-Clear",
      "BSD-3-Clause-HP",
      "BSD-3-Clause-LBNL",
      "BSD-3-Clause-Modification",
      "BSD-3-Clause-No-Military-License",
      "BSD-3-Clause-No-Nuclear-License",
      "BSD-3-Clause-No-Nuclear-License-2014",
      "BSD-3-Clause-No-Nuclear-Warranty",
      "BSD-3-Clause-Open-MPI",
      "BSD-3-Clause-OpenWebUI",
      "BSD-3-Clause-Sun",
      "BSD-3-Clause-Tso",
      "BSD-3-Clause-acpica",
      "BSD-3-Clause-flex",
      "BSD-4-Clause",
      "BSD-4-Clause-Shortened",
      "BSD-4-Clause-UC",
      "BSD-4.3RENO",
      "BSD-4.3TAHOE",
      "BSD-Advertising-Acknowledgement",
      "BSD-Attribution-HPND-disclaimer",
      "BSD-Inferno-Nettverk",
      "BSD-Mark-Modifications",
      "BSD-Protection",
      "BSD-Source-Code",
      "BSD-Source-Code-no-disclaimer",
      "BSD-Source-alt-GPL",
      "BSD-Source-beginning-file",
      "BSD-Systemics",
      "BSD-Systemics-W3Works",
      "BSD-ask-to-endorse",
      "BSL-1.0",
      "BUSL-1.1",
      "Baekmuk",
      "Bahyph",
      "Barr",
      "Beerware",
      "BitTorrent-1.0",
      "BitTorrent-1.1",
      "Bitstream-Charter",
      "Bitstream-Vera",
      "BlueOak-1.0.0",
      "Boehm-GC",
      "Boehm-GC-without-fee",
      "Borceux",
      "Brian-Gladman-2-Clause",
      "Brian-Gladman-3-Clause",
      "Brian-Gladman-3-Clause-no-conversion",
      "Buddy",
      "Bugroff",
      "C-UDA-1.0",
      "CAL-1.0",
      "CAL-1.0-Combined-Work-Exception",
      "CAPEC-tou",
      "CATOSL-1.1",
      "CC-BY-1.0",
      "CC-BY-2.0",
      "CC-BY-2.5",
      "CC-BY-2.5-AU",
      "CC-BY-3.0",
      "CC-BY-3.0-AT",
      "CC-BY-3.0-AU",
      "CC-BY-3.0-DE",
      "CC-BY-3.0-IGO",
      "CC-BY-3.0-NL",
      "CC-BY-3.0-US",
      "CC-BY-4.0",
      "CC-BY-NC-1.0",
      "CC-BY-NC-2.0",
      "CC-BY-NC-2.5",
      "CC-BY-NC-3.0",
      "CC-BY-NC-3.0-DE",
      "CC-BY-NC-3.0-IGO",
      "CC-BY-NC-4.0",
      "CC-BY-NC-ND-1.0",
      "CC-BY-NC-ND-2.0",
      "CC-BY-NC-ND-2.5",
      "CC-BY-NC-ND-3.0",
      "CC-BY-NC-ND-3.0-DE",
      "CC-BY-NC-ND-3.0-IGO",
      "CC-BY-NC-ND-4.0",
      "CC-BY-NC-SA-1.0",
      "CC-BY-NC-SA-2.0",
      "CC-BY-NC-SA-2.0-DE",
      "CC-BY-NC-SA-2.0-FR",
      "CC-BY-NC-SA-2.0-UK",
      "CC-BY-NC-SA-2.5",
      "CC-BY-NC-SA-3.0",
      "CC-BY-NC-SA-3.0-DE",
      "CC-BY-NC-SA-3.0-IGO",
      "CC-BY-NC-SA-4.0",
      "CC-BY-ND-1.0",
      "CC-BY-ND-2.0",
      "CC-BY-ND-2.5",
      "CC-BY-ND-3.0",
      "CC-BY-ND-3.0-DE",
      "CC-BY-ND-4.0",
      "CC-BY-SA-1.0",
      "CC-BY-SA-2.0",
      "CC-BY-SA-2.0-UK",
      "CC-BY-SA-2.1-JP",
      "CC-BY-SA-2.5",
      "CC-BY-SA-3.0",
      "CC-BY-SA-3.0-AT",
      "CC-BY-SA-3.0-DE",
      "CC-BY-SA-3.0-IGO",
      "CC-BY-SA-4.0",
      "CC-PDDC",
      "CC-PDM-1.0",
      "CC-SA-1.0",
      "CC0-1.0",
      "CDDL-1.0",
      "CDDL-1.1",
      "CDL-1.0",
      "CDLA-Permissive-1.0",
      "CDLA-Permissive-2.0",
      "CDLA-Sharing-1.0",
      "CECILL-1.0",
      "CECILL-1.1",
      "CECILL-2.0",
      "CECILL-2.1",
      "CECILL-B",
      "CECILL-C",
      "CERN-OHL-1.1",
      "CERN-OHL-1.2",
      "CERN-OHL-P-2.0",
      "CERN-OHL-S-2.0",
      "CERN-OHL-W-2.0",
      "CFITSIO",
      "CMU-Mach",
      "CMU-Mach-nodoc",
      "CNRI-Jython",
      "CNRI-Python",
      "CNRI-Python-GPL-Compatible",
      "COIL-1.0",
      "CPAL-1.0",
      "CPL-1.0",
      "CPOL-1.02",
      "CUA-OPL-1.0",
      "Caldera",
      "Caldera-no-preamble",
      "Catharon",
      "ClArtistic",
      "Clips",
      "Community-Spec-1.0",
      "Condor-1.1",
      "Cornell-Lossless-JPEG",
      "Cronyx",
      "Crossword",
      "CryptoSwift",
      "CrystalStacker",
      "Cube",
      "D-FSL-1.0",
      "DEC-3-Clause",
      "DL-DE-BY-2.0",
      "DL-DE-ZERO-2.0",
      "DOC",
      "DRL-1.0",
      "DRL-1.1",
      "DSDP",
      "DocBook-DTD",
      "DocBook-Schema",
      "DocBook-Stylesheet",
      "DocBook-XML",
      "Dotseqn",
      "ECL-1.0",
      "ECL-2.0",
      "EFL-1.0",
      "EFL-2.0",
      "EPICS",
      "EPL-1.0",
      "EPL-2.0",
      "ESA-PL-permissive-2.4",
      "ESA-PL-strong-copyleft-2.4",
      "ESA-PL-weak-copyleft-2.4",
      "EUDatagrid",
      "EUPL-1.0",
      "EUPL-1.1",
      "EUPL-1.2",
      "Elastic-2.0",
      "Entessa",
      "ErlPL-1.1",
      "Eurosym",
      "FBM",
      "FDK-AAC",
      "FDK-MPEG-H",
      "FSFAP",
      "FSFAP-no-warranty-disclaimer",
      "FSFUL",
      "FSFULLR",
      "FSFULLRSD",
      "FSFULLRWD",
      "FSL-1.1-ALv2",
      "FSL-1.1-MIT",
      "FTL",
      "Fair",
      "Ferguson-Twofish",
      "Frameworx-1.0",
      "FreeBSD-DOC",
      "FreeImage",
      "Furuseth",
      "GCR-docs",
      "GD",
      "GFDL-1.1-invariants-only",
      "GFDL-1.1-invariants-or-later",
      "GFDL-1.1-no-invariants-only",
      "GFDL-1.1-no-invariants-or-later",
      "GFDL-1.1-only",
      "GFDL-1.1-or-later",
      "GFDL-1.2-invariants-only",
      "GFDL-1.2-invariants-or-later",
      "GFDL-1.2-no-invariants-only",
      "GFDL-1.2-no-invariants-or-later",
      "GFDL-1.2-only",
      "GFDL-1.2-or-later",
      "GFDL-1.3-invariants-only",
      "GFDL-1.3-invariants-or-later",
      "GFDL-1.3-no-invariants-only",
      "GFDL-1.3-no-invariants-or-later",
      "GFDL-1.3-only",
      "GFDL-1.3-or-later",
      "GL2PS",
      "GLWTPL",
      "GPL-1.0-only",
      "GPL-1.0-or-later",
      "GPL-2.0-only",
      "GPL-2.0-or-later",
      "GPL-3.0-only",
      "GPL-3.0-or-later",
      "Game-Programming-Gems",
      "Giftware",
      "Glide",
      "Glulxe",
      "Graphics-Gems",
      "Gutmann",
      "HDF5",
      "HIDAPI",
      "HP-1986",
      "HP-1989",
      "HPND",
      "HPND-DEC",
      "HPND-Fenneberg-Livingston",
      "HPND-INRIA-IMAG",
      "HPND-Intel",
      "HPND-Kevlin-Henney",
      "HPND-MIT-disclaimer",
      "HPND-Markus-Kuhn",
      "HPND-Netrek",
      "HPND-Pbmplus",
      "HPND-SMC",
      "HPND-UC",
      "HPND-UC-export-US",
      "HPND-doc",
      "HPND-doc-sell",
      "HPND-export-US",
      "HPND-export-US-acknowledgement",
      "HPND-export-US-modify",
      "HPND-export2-US",
      "HPND-merchantability-variant",
      "HPND-sell-MIT-disclaimer-xserver",
      "HPND-sell-regexpr",
      "HPND-sell-variant",
      "HPND-sell-variant-MIT-disclaimer",
      "HPND-sell-variant-MIT-disclaimer-rev",
      "HPND-sell-variant-critical-systems",
      "HTMLTIDY",
      "HaskellReport",
      "Hippocratic-2.1",
      "Hippocratic-3.0-core",
      "IBM-pibs",
      "ICU",
      "IEC-Code-Components-EULA",
      "IJG",
      "IJG-short",
      "IPA",
      "IPL-1.0",
      "ISC",
      "ISC-Veillard",
      "ISO-permission",
      "ImageMagick",
      "Imlib2",
      "Info-ZIP",
      "Informatica",
      "Inner-Net-2.0",
      "InnoSetup",
      "Intel",
      "Intel-ACPI",
      "Interbase-1.0",
      "JPL-image",
      "JPNIC",
      "JSON",
      "Jam",
      "JasPer-2.0",
      "Kastrup",
      "Kazlib",
      "Knuth-CTAN",
      "LAL-1.2",
      "LAL-1.3",
      "LGPL-2.0-only",
      "LGPL-2.0-or-later",
      "LGPL-2.1-only",
      "LGPL-2.1-or-later",
      "LGPL-3.0-only",
      "LGPL-3.0-or-later",
      "LGPLLR",
      "LOOP",
      "LPD-document",
      "LPL-1.0",
      "LPL-1.02",
      "LPPL-1.0",
      "LPPL-1.1",
      "LPPL-1.2",
      "LPPL-1.3a",
      "LPPL-1.3c",
      "LZMA-SDK-9.11-to-9.20",
      "LZMA-SDK-9.22",
      "Latex2e",
      "Latex2e-translated-notice",
      "Leptonica",
      "LiLiQ-P-1.1",
      "LiLiQ-R-1.1",
      "LiLiQ-Rplus-1.1",
      "Libpng",
      "Linux-OpenIB",
      "Linux-man-pages-1-para",
      "Linux-man-pages-copyleft",
      "Linux-man-pages-copyleft-2-para",
      "Linux-man-pages-copyleft-var",
      "Lucida-Bitmap-Fonts",
      "MIPS",
      "MIT",
      "MIT-0",
      "MIT-CMU",
      "MIT-Click",
      "MIT-Festival",
      "MIT-Khronos-old",
      "MIT-Modern-Variant",
      "MIT-STK",
      "MIT-Wu",
      "MIT-advertising",
      "MIT-enna",
      "MIT-feh",
      "MIT-open-group",
      "MIT-testregex",
      "MITNFA",
      "MMIXware",
      "MMPL-1.0.1",
      "MPEG-SSG",
      "MPL-1.0",
      "MPL-1.1",
      "MPL-2.0",
      "MPL-2.0-no-copyleft-exception",
      "MS-LPL",
      "MS-PL",
      "MS-RL",
      "MTLL",
      "MVT-1.1",
      "Mackerras-3-Clause",
      "Mackerras-3-Clause-acknowledgment",
      "MakeIndex",
      "Martin-Birgmeier",
      "McPhee-slideshow",
      "Minpack",
      "MirOS",
      "Motosoto",
      "MulanPSL-1.0",
      "MulanPSL-2.0",
      "Multics",
      "Mup",
      "NAIST-2003",
      "NASA-1.3",
      "NBPL-1.0",
      "NCBI-PD",
      "NCGL-UK-2.0",
      "NCL",
      "NCSA",
      "NGPL",
      "NICTA-1.0",
      "NIST-PD",
      "NIST-PD-TNT",
      "NIST-PD-fallback",
      "NIST-Software",
      "NLOD-1.0",
      "NLOD-2.0",
      "NLPL",
      "NOSL",
      "NPL-1.0",
      "NPL-1.1",
      "NPOSL-3.0",
      "NRL",
      "NTIA-PD",
      "NTP",
      "NTP-0",
      "Naumen",
      "NetCDF",
      "Newsletr",
      "Nokia",
      "Noweb",
      "O-UDA-1.0",
      "OAR",
      "OCCT-PL",
      "OCLC-2.0",
      "ODC-By-1.0",
      "ODbL-1.0",
      "OFFIS",
      "OFL-1.0",
      "OFL-1.0-RFN",
      "OFL-1.0-no-RFN",
      "OFL-1.1",
      "OFL-1.1-RFN",
      "OFL-1.1-no-RFN",
      "OGC-1.0",
      "OGDL-Taiwan-1.0",
      "OGL-Canada-2.0",
      "OGL-UK-1.0",
      "OGL-UK-2.0",
      "OGL-UK-3.0",
      "OGTSL",
      "OLDAP-1.1",
      "OLDAP-1.2",
      "OLDAP-1.3",
      "OLDAP-1.4",
      "OLDAP-2.0",
      "OLDAP-2.0.1",
      "OLDAP-2.1",
      "OLDAP-2.2",
      "OLDAP-2.2.1",
      "OLDAP-2.2.2",
      "OLDAP-2.3",
      "OLDAP-2.4",
      "OLDAP-2.5",
      "OLDAP-2.6",
      "OLDAP-2.7",
      "OLDAP-2.8",
      "OLFL-1.3",
      "OML",
      "OPL-1.0",
      "OPL-UK-3.0",
      "OPUBL-1.0",
      "OSC-1.0",
      "OSET-PL-2.1",
      "OSL-1.0",
      "OSL-1.1",
      "OSL-2.0",
      "OSL-2.1",
      "OSL-3.0",
      "OSSP",
      "OpenMDW-1.0",
      "OpenPBS-2.3",
      "OpenSSL",
      "OpenSSL-standalone",
      "OpenVision",
      "PADL",
      "PDDL-1.0",
      "PHP-3.0",
      "PHP-3.01",
      "PPL",
      "PSF-2.0",
      "ParaType-Free-Font-1.3",
      "Parity-6.0.0",
      "Parity-7.0.0",
      "Pixar",
      "Plexus",
      "PolyForm-Noncommercial-1.0.0",
      "PolyForm-Small-Business-1.0.0",
      "PostgreSQL",
      "Python-2.0",
      "Python-2.0.1",
      "QPL-1.0",
      "QPL-1.0-INRIA-2004",
      "Qhull",
      "RHeCos-1.1",
      "RPL-1.1",
      "RPL-1.5",
      "RPSL-1.0",
      "RSA-MD",
      "RSCPL",
      "Rdisc",
      "Ruby",
      "Ruby-pty",
      "SAX-PD",
      "SAX-PD-2.0",
      "SCEA",
      "SGI-B-1.0",
      "SGI-B-1.1",
      "SGI-B-2.0",
      "SGI-OpenGL",
      "SGMLUG-PM",
      "SGP4",
      "SHL-0.5",
      "SHL-0.51",
      "SISSL",
      "SISSL-1.2",
      "SL",
      "SMAIL-GPL",
      "SMLNJ",
      "SMPPL",
      "SNIA",
      "SOFA",
      "SPL-1.0",
      "SSH-OpenSSH",
      "SSH-short",
      "SSLeay-standalone",
      "SSPL-1.0",
      "SUL-1.0",
      "SWL",
      "Saxpath",
      "SchemeReport",
      "Sendmail",
      "Sendmail-8.23",
      "Sendmail-Open-Source-1.1",
      "SimPL-2.0",
      "Sleepycat",
      "Soundex",
      "Spencer-86",
      "Spencer-94",
      "Spencer-99",
      "SugarCRM-1.1.3",
      "Sun-PPP",
      "Sun-PPP-2000",
      "SunPro",
      "Symlinks",
      "TAPR-OHL-1.0",
      "TCL",
      "TCP-wrappers",
      "TGPPL-1.0",
      "TMate",
      "TORQUE-1.1",
      "TOSL",
      "TPDL",
      "TPL-1.0",
      "TTWL",
      "TTYP0",
      "TU-Berlin-1.0",
      "TU-Berlin-2.0",
      "TekHVC",
      "TermReadKey",
      "ThirdEye",
      "TrustedQSL",
      "UCAR",
      "UCL-1.0",
      "UMich-Merit",
      "UPL-1.0",
      "URT-RLE",
      "Ubuntu-font-1.0",
      "UnRAR",
      "Unicode-3.0",
      "Unicode-DFS-2015",
      "Unicode-DFS-2016",
      "Unicode-TOU",
      "UnixCrypt",
      "Unlicense",
      "Unlicense-libtelnet",
      "Unlicense-libwhirlpool",
      "VOSTROM",
      "VSL-1.0",
      "Vim",
      "Vixie-Cron",
      "W3C",
      "W3C-19980720",
      "W3C-20150513",
      "WTFNMFPL",
      "WTFPL",
      "Watcom-1.0",
      "Widget-Workshop",
      "WordNet",
      "Wsuipa",
      "X11",
      "X11-distribute-modifications-variant",
      "X11-no-permit-persons",
      "X11-swapped",
      "XFree86-1.1",
      "XSkat",
      "Xdebug-1.03",
      "Xerox",
      "Xfig",
      "Xnet",
      "YPL-1.0",
      "YPL-1.1",
      "ZPL-1.1",
      "ZPL-2.0",
      "ZPL-2.1",
      "Zed",
      "Zeeff",
      "Zend-2.0",
      "Zimbra-1.3",
      "Zimbra-1.4",
      "Zlib",
      "any-OSI",
      "any-OSI-perl-modules",
      "atc-game",
      "bcrypt-Solar-Designer",
      "blessing",
      "bzip2-1.0.6",
      "check-cvs",
      "checkmk",
      "copyleft-next-0.3.0",
      "copyleft-next-0.3.1",
      "curl",
      "cve-tou",
      "diffmark",
      "dtoa",
      "dvipdfm",
      "eGenix",
      "etalab-2.0",
      "fwlw",
      "gSOAP-1.3b",
      "generic-xts",
      "gnuplot",
      "gtkbook",
      "hdparm",
      "hyphen-bulgarian",
      "iMatix",
      "jove",
      "libpng-1.6.35",
      "libpng-2.0",
      "libselinux-1.0",
      "libtiff",
      "libutil-David-Nugent",
      "lsof",
      "magaz",
      "mailprio",
      "man2html",
      "metamail",
      "mpi-permissive",
      "mpich2",
      "mplus",
      "ngrep",
      "pkgconf",
      "pnmstitch",
      "psfrag",
      "psutils",
      "python-ldap",
      "radvd",
      "snprintf",
      "softSurfer",
      "ssh-keyscan",
      "swrule",
      "threeparttable",
      "ulem",
      "w3m",
      "wwl",
      "xinetd",
      "xkeyboard-config-Zinoviev",
      "xlock",
      "xpp",
      "xzoom",
      "zlib-acknowledgement"
    ];
  }
});

// node_modules/spdx-license-ids/deprecated.json
var require_deprecated = __commonJS({
  "node_modules/spdx-license-ids/deprecated.json"(exports, module) {
    module.exports = [
      "AGPL-1.0",
      "AGPL-3.0",
      "BSD-2-Clause-FreeBSD",
      "BSD-2-Clause-NetBSD",
      "GFDL-1.1",
      "GFDL-1.2",
      "GFDL-1.3",
      "GPL-1.0",
      "GPL-2.0",
      "GPL-2.0-with-GCC-exception",
      "GPL-2.0-with-autoconf-exception",
      "GPL-2.0-with-bison-exception",
      "GPL-2.0-with-classpath-exception",
      "GPL-2.0-with-font-exception",
      "GPL-3.0",
      "GPL-3.0-with-GCC-exception",
      "GPL-3.0-with-autoconf-exception",
      "LGPL-2.0",
      "LGPL-2.1",
      "LGPL-3.0",
      "Net-SNMP",
      "Nunit",
      "StandardML-NJ",
      "bzip2-1.0.5",
      "eCos-2.0",
      "wxWindows"
    ];
  }
});

// node_modules/spdx-exceptions/index.json
var require_spdx_exceptions = __commonJS({
  "node_modules/spdx-exceptions/index.json"(exports, module) {
    module.exports = [
      "389-exception",
      "Asterisk-exception",
      "Autoconf-exception-2.0",
      "Autoconf-exception-3.0",
      "Autoconf-exception-generic",
      "Autoconf-exception-generic-3.0",
      "Autoconf-exception-macro",
      "Bison-exception-1.24",
      "Bison-exception-2.2",
      "Bootloader-exception",
      "Classpath-exception-2.0",
      "CLISP-exception-2.0",
      "cryptsetup-OpenSSL-exception",
      "DigiRule-FOSS-exception",
      "eCos-exception-2.0",
      "Fawkes-Runtime-exception",
      "FLTK-exception",
      "fmt-exception",
      "Font-exception-2.0",
      "freertos-exception-2.0",
      "GCC-exception-2.0",
      "GCC-exception-2.0-note",
      "GCC-exception-3.1",
      "Gmsh-exception",
      "GNAT-exception",
      "GNOME-examples-exception",
      "GNU-compiler-exception",
      "gnu-javamail-exception",
      "GPL-3.0-interface-exception",
      "GPL-3.0-linking-exception",
      "GPL-3.0-linking-source-exception",
      "GPL-CC-1.0",
      "GStreamer-exception-2005",
      "GStreamer-exception-2008",
      "i2p-gpl-java-exception",
      "KiCad-libraries-exception",
      "LGPL-3.0-linking-exception",
      "libpri-OpenH323-exception",
      "Libtool-exception",
      "Linux-syscall-note",
      "LLGPL",
      "LLVM-exception",
      "LZMA-exception",
      "mif-exception",
      "OCaml-LGPL-linking-exception",
      "OCCT-exception-1.0",
      "OpenJDK-assembly-exception-1.0",
      "openvpn-openssl-exception",
      "PS-or-PDF-font-exception-20170817",
      "QPL-1.0-INRIA-2004-exception",
      "Qt-GPL-exception-1.0",
      "Qt-LGPL-exception-1.1",
      "Qwt-exception-1.0",
      "SANE-exception",
      "SHL-2.0",
      "SHL-2.1",
      "stunnel-exception",
      "SWI-exception",
      "Swift-exception",
      "Texinfo-exception",
      "u-boot-exception-2.0",
      "UBDL-exception",
      "Universal-FOSS-exception-1.0",
      "vsftpd-openssl-exception",
      "WxWindows-exception-3.1",
      "x11vnc-openssl-exception"
    ];
  }
});

// node_modules/spdx-expression-parse/scan.js
var require_scan = __commonJS({
  "node_modules/spdx-expression-parse/scan.js"(exports, module) {
    "use strict";
    var licenses = [].concat(require_spdx_license_ids()).concat(require_deprecated());
    var exceptions = require_spdx_exceptions();
    module.exports = function(source) {
      var index = 0;
      function hasMore() {
        return index < source.length;
      }
      function read(value) {
        if (value instanceof RegExp) {
          var chars = source.slice(index);
          var match = chars.match(value);
          if (match) {
            index += match[0].length;
            return match[0];
          }
        } else {
          if (source.indexOf(value, index) === index) {
            index += value.length;
            return value;
          }
        }
      }
      function skipWhitespace() {
        read(/[ ]*/);
      }
      function operator() {
        var string;
        var possibilities = [/^WITH/i, /^AND/i, /^OR/i, "(", ")", ":", "+"];
        for (var i2 = 0; i2 < possibilities.length; i2++) {
          string = read(possibilities[i2]);
          if (string) {
            break;
          }
        }
        if (string === "+" && index > 1 && source[index - 2] === " ") {
          throw new Error("Space before `+`");
        }
        return string && {
          type: "OPERATOR",
          string: string.toUpperCase()
        };
      }
      function idstring() {
        return read(/[A-Za-z0-9-.]+/);
      }
      function expectIdstring() {
        var string = idstring();
        if (!string) {
          throw new Error("Expected idstring at offset " + index);
        }
        return string;
      }
      function documentRef() {
        if (read("DocumentRef-")) {
          var string = expectIdstring();
          return { type: "DOCUMENTREF", string };
        }
      }
      function licenseRef() {
        if (read("LicenseRef-")) {
          var string = expectIdstring();
          return { type: "LICENSEREF", string };
        }
      }
      function identifier() {
        var begin = index;
        var string = idstring();
        if (licenses.indexOf(string) !== -1) {
          return {
            type: "LICENSE",
            string
          };
        } else if (exceptions.indexOf(string) !== -1) {
          return {
            type: "EXCEPTION",
            string
          };
        }
        index = begin;
      }
      function parseToken() {
        return operator() || documentRef() || licenseRef() || identifier();
      }
      var tokens = [];
      while (hasMore()) {
        skipWhitespace();
        if (!hasMore()) {
          break;
        }
        var token = parseToken();
        if (!token) {
          throw new Error("Unexpected `" + source[index] + "` at offset " + index);
        }
        tokens.push(token);
      }
      return tokens;
    };
  }
});

// node_modules/spdx-expression-parse/parse.js
var require_parse = __commonJS({
  "node_modules/spdx-expression-parse/parse.js"(exports, module) {
    "use strict";
    module.exports = function(tokens) {
      var index = 0;
      function hasMore() {
        return index < tokens.length;
      }
      function token() {
        return hasMore() ? tokens[index] : null;
      }
      function next() {
        if (!hasMore()) {
          throw new Error();
        }
        index++;
      }
      function parseOperator(operator) {
        var t = token();
        if (t && t.type === "OPERATOR" && operator === t.string) {
          next();
          return t.string;
        }
      }
      function parseWith() {
        if (parseOperator("WITH")) {
          var t = token();
          if (t && t.type === "EXCEPTION") {
            next();
            return t.string;
          }
          throw new Error("Expected exception after `WITH`");
        }
      }
      function parseLicenseRef() {
        var begin = index;
        var string = "";
        var t = token();
        if (t.type === "DOCUMENTREF") {
          next();
          string += "DocumentRef-" + t.string + ":";
          if (!parseOperator(":")) {
            throw new Error("Expected `:` after `DocumentRef-...`");
          }
        }
        t = token();
        if (t.type === "LICENSEREF") {
          next();
          string += "LicenseRef-" + t.string;
          return { license: string };
        }
        index = begin;
      }
      function parseLicense() {
        var t = token();
        if (t && t.type === "LICENSE") {
          next();
          var node2 = { license: t.string };
          if (parseOperator("+")) {
            node2.plus = true;
          }
          var exception = parseWith();
          if (exception) {
            node2.exception = exception;
          }
          return node2;
        }
      }
      function parseParenthesizedExpression() {
        var left = parseOperator("(");
        if (!left) {
          return;
        }
        var expr = parseExpression();
        if (!parseOperator(")")) {
          throw new Error("Expected `)`");
        }
        return expr;
      }
      function parseAtom() {
        return parseParenthesizedExpression() || parseLicenseRef() || parseLicense();
      }
      function makeBinaryOpParser(operator, nextParser) {
        return function parseBinaryOp() {
          var left = nextParser();
          if (!left) {
            return;
          }
          if (!parseOperator(operator)) {
            return left;
          }
          var right = parseBinaryOp();
          if (!right) {
            throw new Error("Expected expression");
          }
          return {
            left,
            conjunction: operator.toLowerCase(),
            right
          };
        };
      }
      var parseAnd = makeBinaryOpParser("AND", parseAtom);
      var parseExpression = makeBinaryOpParser("OR", parseAnd);
      var node = parseExpression();
      if (!node || hasMore()) {
        throw new Error("Syntax error");
      }
      return node;
    };
  }
});

// node_modules/spdx-expression-parse/index.js
var require_spdx_expression_parse = __commonJS({
  "node_modules/spdx-expression-parse/index.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse = require_parse();
    module.exports = function(source) {
      return parse(scan(source));
    };
  }
});

// node_modules/@npmcli/package-json/lib/license.js
var require_license = __commonJS({
  "node_modules/@npmcli/package-json/lib/license.js"(exports, module) {
    var parse = require_spdx_expression_parse();
    function usesLicenseRef(ast) {
      if (Object.hasOwn(ast, "license")) {
        return ast.license.startsWith("LicenseRef") || ast.license.startsWith("DocumentRef");
      } else {
        return usesLicenseRef(ast.left) || usesLicenseRef(ast.right);
      }
    }
    module.exports = function licenseValidForNewPackage(argument) {
      if (argument === "UNLICENSED" || argument === "UNLICENCED") {
        return true;
      }
      if (/^SEE LICEN[CS]E IN ./.test(argument)) {
        return true;
      }
      try {
        const ast = parse(argument);
        return !usesLicenseRef(ast);
      } catch {
        return false;
      }
    };
  }
});

// node_modules/@npmcli/package-json/lib/normalize-data.js
var require_normalize_data = __commonJS({
  "node_modules/@npmcli/package-json/lib/normalize-data.js"(exports, module) {
    var { URL: URL2 } = __require("node:url");
    var hostedGitInfo = require_lib();
    var validateLicense = require_license();
    var typos = {
      dependancies: "dependencies",
      dependecies: "dependencies",
      depdenencies: "dependencies",
      devEependencies: "devDependencies",
      depends: "dependencies",
      "dev-dependencies": "devDependencies",
      devDependences: "devDependencies",
      devDepenencies: "devDependencies",
      devdependencies: "devDependencies",
      repostitory: "repository",
      repo: "repository",
      prefereGlobal: "preferGlobal",
      hompage: "homepage",
      hampage: "homepage",
      autohr: "author",
      autor: "author",
      contributers: "contributors",
      publicationConfig: "publishConfig",
      script: "scripts"
    };
    var isEmail = (str) => str.includes("@") && str.indexOf("@") < str.lastIndexOf(".");
    function extractDescription(description) {
      const lines = description.trim().split("\n");
      let start = 0;
      while (lines[start]?.trim().match(/^(#|$)/)) {
        start++;
      }
      let end = start + 1;
      while (end < lines.length && lines[end].trim()) {
        end++;
      }
      return lines.slice(start, end).join(" ").trim();
    }
    function stringifyPerson(person) {
      if (typeof person !== "string") {
        const name = person.name || "";
        const u2 = person.url || person.web;
        const wrappedUrl = u2 ? " (" + u2 + ")" : "";
        const e = person.email || person.mail;
        const wrappedEmail = e ? " <" + e + ">" : "";
        person = name + wrappedEmail + wrappedUrl;
      }
      const matchedName = person.match(/^([^(<]+)/);
      const matchedUrl = person.match(/\(([^()]+)\)/);
      const matchedEmail = person.match(/<([^<>]+)>/);
      const parsed = {};
      if (matchedName?.[0].trim()) {
        parsed.name = matchedName[0].trim();
      }
      if (matchedEmail) {
        parsed.email = matchedEmail[1];
      }
      if (matchedUrl) {
        parsed.url = matchedUrl[1];
      }
      return parsed;
    }
    function normalizeData(data, changes) {
      if (data.description && typeof data.description !== "string") {
        changes?.push(`'description' field should be a string`);
        delete data.description;
      }
      if (data.readme && !data.description && data.readme !== "ERROR: No README data found!") {
        data.description = extractDescription(data.readme);
      }
      if (data.description === void 0) {
        delete data.description;
      }
      if (!data.description) {
        changes?.push("No description");
      }
      if (data.modules) {
        changes?.push(`modules field is deprecated`);
        delete data.modules;
      }
      const files = data.files;
      if (files && !Array.isArray(files)) {
        changes?.push(`Invalid 'files' member`);
        delete data.files;
      } else if (data.files) {
        data.files = data.files.filter(function(file) {
          if (!file || typeof file !== "string") {
            changes?.push(`Invalid filename in 'files' list: ${file}`);
            return false;
          } else {
            return true;
          }
        });
      }
      if (data.man && typeof data.man === "string") {
        data.man = [data.man];
      }
      if (!data.bugs && data.repository?.url) {
        const hosted = hostedGitInfo.fromUrl(data.repository.url);
        if (hosted && hosted.bugs()) {
          data.bugs = { url: hosted.bugs() };
        }
      } else if (data.bugs) {
        if (typeof data.bugs === "string") {
          if (isEmail(data.bugs)) {
            data.bugs = { email: data.bugs };
          } else if (URL2.canParse(data.bugs)) {
            data.bugs = { url: data.bugs };
          } else {
            changes?.push(`Bug string field must be url, email, or {email,url}`);
          }
        } else {
          for (const k3 in data.bugs) {
            if (["web", "name"].includes(k3)) {
              changes?.push(`bugs['${k3}'] should probably be bugs['url'].`);
              data.bugs.url = data.bugs[k3];
              delete data.bugs[k3];
            }
          }
          const oldBugs = data.bugs;
          data.bugs = {};
          if (oldBugs.url) {
            if (URL2.canParse(oldBugs.url)) {
              data.bugs.url = oldBugs.url;
            } else {
              changes?.push("bugs.url field must be a string url. Deleted.");
            }
          }
          if (oldBugs.email) {
            if (typeof oldBugs.email === "string" && isEmail(oldBugs.email)) {
              data.bugs.email = oldBugs.email;
            } else {
              changes?.push("bugs.email field must be a string email. Deleted.");
            }
          }
        }
        if (!data.bugs.email && !data.bugs.url) {
          delete data.bugs;
          changes?.push("Normalized value of bugs field is an empty object. Deleted.");
        }
      }
      if (typeof data.keywords === "string") {
        data.keywords = data.keywords.split(/,\s+/);
      }
      if (data.keywords && !Array.isArray(data.keywords)) {
        delete data.keywords;
        changes?.push(`keywords should be an array of strings`);
      } else if (data.keywords) {
        data.keywords = data.keywords.filter(function(kw) {
          if (typeof kw !== "string" || !kw) {
            changes?.push(`keywords should be an array of strings`);
            return false;
          } else {
            return true;
          }
        });
      }
      const bdd = "bundledDependencies";
      const bd = "bundleDependencies";
      if (data[bdd] && !data[bd]) {
        data[bd] = data[bdd];
        delete data[bdd];
      }
      if (data[bd] && !Array.isArray(data[bd])) {
        changes?.push(`Invalid 'bundleDependencies' list. Must be array of package names`);
        delete data[bd];
      } else if (data[bd]) {
        data[bd] = data[bd].filter(function(filtered) {
          if (!filtered || typeof filtered !== "string") {
            changes?.push(`Invalid bundleDependencies member: ${filtered}`);
            return false;
          } else {
            if (!data.dependencies) {
              data.dependencies = {};
            }
            if (!Object.prototype.hasOwnProperty.call(data.dependencies, filtered)) {
              changes?.push(`Non-dependency in bundleDependencies: ${filtered}`);
              data.dependencies[filtered] = "*";
            }
            return true;
          }
        });
      }
      if (!data.homepage && data.repository && data.repository.url) {
        const hosted = hostedGitInfo.fromUrl(data.repository.url);
        if (hosted) {
          data.homepage = hosted.docs();
        }
      }
      if (data.homepage) {
        if (typeof data.homepage !== "string") {
          changes?.push("homepage field must be a string url. Deleted.");
          delete data.homepage;
        } else {
          if (!URL2.canParse(data.homepage)) {
            data.homepage = "http://" + data.homepage;
          }
        }
      }
      if (!data.readme) {
        changes?.push("No README data");
        data.readme = "ERROR: No README data found!";
      }
      const license = data.license || data.licence;
      if (!license) {
        changes?.push("No license field.");
      } else if (typeof license !== "string" || license.length < 1 || license.trim() === "") {
        changes?.push("license should be a valid SPDX license expression");
      } else if (!validateLicense(license)) {
        changes?.push("license should be a valid SPDX license expression");
      }
      if (data.author) {
        data.author = stringifyPerson(data.author);
      }
      ["maintainers", "contributors"].forEach(function(set) {
        if (!Array.isArray(data[set])) {
          return;
        }
        data[set] = data[set].map(stringifyPerson);
      });
      for (const d2 in typos) {
        if (Object.prototype.hasOwnProperty.call(data, d2)) {
          changes?.push(`${d2} should probably be ${typos[d2]}.`);
        }
      }
    }
    module.exports = { normalizeData };
  }
});

// node_modules/isexe/dist/esm/index.min.js
var index_min_exports3 = {};
__export(index_min_exports3, {
  isexe: () => R2,
  posix: () => i,
  sync: () => U2,
  win32: () => a
});
import { statSync as w } from "node:fs";
import { stat as S } from "node:fs/promises";
import { statSync as k2 } from "node:fs";
import { stat as I2 } from "node:fs/promises";
import { delimiter as _2 } from "node:path";
var y, u, i, C2, A2, d, T2, a, F2, L2, P2, m, v2, g, R2, U2;
var init_index_min3 = __esm({
  "node_modules/isexe/dist/esm/index.min.js"() {
    y = Object.defineProperty;
    u = (t, r) => {
      for (var e in r) y(t, e, { get: r[e], enumerable: true });
    };
    i = {};
    u(i, { isexe: () => C2, sync: () => A2 });
    C2 = async (t, r = {}) => {
      let { ignoreErrors: e = false } = r;
      try {
        return d(await S(t), r);
      } catch (s) {
        let o = s;
        if (e || o.code === "EACCES") return false;
        throw o;
      }
    };
    A2 = (t, r = {}) => {
      let { ignoreErrors: e = false } = r;
      try {
        return d(w(t), r);
      } catch (s) {
        let o = s;
        if (e || o.code === "EACCES") return false;
        throw o;
      }
    };
    d = (t, r) => t.isFile() && T2(t, r);
    T2 = (t, r) => {
      let e = r.uid ?? process.getuid?.(), s = r.groups ?? process.getgroups?.() ?? [], o = r.gid ?? process.getgid?.() ?? s[0];
      if (e === void 0 || o === void 0) throw new Error("cannot get uid or gid");
      let c = /* @__PURE__ */ new Set([o, ...s]), n7 = t.mode, l = t.uid, E = t.gid, f = parseInt("100", 8), p = parseInt("010", 8), x2 = parseInt("001", 8), h = f | p;
      return !!(n7 & x2 || n7 & p && c.has(E) || n7 & f && l === e || n7 & h && e === 0);
    };
    a = {};
    u(a, { isexe: () => F2, sync: () => L2 });
    F2 = async (t, r = {}) => {
      let { ignoreErrors: e = false } = r;
      try {
        return m(await I2(t), t, r);
      } catch (s) {
        let o = s;
        if (e || o.code === "EACCES") return false;
        throw o;
      }
    };
    L2 = (t, r = {}) => {
      let { ignoreErrors: e = false } = r;
      try {
        return m(k2(t), t, r);
      } catch (s) {
        let o = s;
        if (e || o.code === "EACCES") return false;
        throw o;
      }
    };
    P2 = (t, r) => {
      let { pathExt: e = process.env.PATHEXT || "" } = r, s = e.split(_2);
      if (s.indexOf("") !== -1) return true;
      for (let o of s) {
        let c = o.toLowerCase(), n7 = t.substring(t.length - c.length).toLowerCase();
        if (c && n7 === c) return true;
      }
      return false;
    };
    m = (t, r, e) => t.isFile() && P2(r, e);
    v2 = process.env._ISEXE_TEST_PLATFORM_ || process.platform;
    g = v2 === "win32" ? a : i;
    R2 = g.isexe;
    U2 = g.sync;
  }
});

// node_modules/which/lib/index.js
var require_lib5 = __commonJS({
  "node_modules/which/lib/index.js"(exports, module) {
    var { isexe, sync: isexeSync } = (init_index_min3(), __toCommonJS(index_min_exports3));
    var { join, delimiter, sep, posix } = __require("path");
    var isWindows = process.platform === "win32";
    var rSlash = new RegExp(`[${posix.sep}${sep === posix.sep ? "" : sep}]`.replace(/(\\)/g, "\\$1"));
    var rRel = new RegExp(`^\\.${rSlash.source}`);
    var getNotFoundError = (cmd) => Object.assign(new Error(`not found: ${cmd}`), { code: "ENOENT" });
    var getPathInfo = (cmd, {
      path: optPath = process.env.PATH,
      pathExt: optPathExt = process.env.PATHEXT,
      delimiter: optDelimiter = delimiter
    }) => {
      const pathEnv = cmd.match(rSlash) ? [""] : [
        // windows always checks the cwd first
        ...isWindows ? [process.cwd()] : [],
        ...(optPath || /* istanbul ignore next: very unusual */
        "").split(optDelimiter)
      ];
      if (isWindows) {
        const pathExtExe = optPathExt || [".EXE", ".CMD", ".BAT", ".COM"].join(optDelimiter);
        const pathExt = pathExtExe.split(optDelimiter).flatMap((item) => [item, item.toLowerCase()]);
        if (cmd.includes(".") && pathExt[0] !== "") {
          pathExt.unshift("");
        }
        return { pathEnv, pathExt, pathExtExe };
      }
      return { pathEnv, pathExt: [""] };
    };
    var getPathPart = (raw, cmd) => {
      const pathPart = /^".*"$/.test(raw) ? raw.slice(1, -1) : raw;
      const prefix = !pathPart && rRel.test(cmd) ? cmd.slice(0, 2) : "";
      return prefix + join(pathPart, cmd);
    };
    var which = async (cmd, opt = {}) => {
      const { pathEnv, pathExt, pathExtExe } = getPathInfo(cmd, opt);
      const found = [];
      for (const envPart of pathEnv) {
        const p = getPathPart(envPart, cmd);
        for (const ext of pathExt) {
          const withExt = p + ext;
          const is2 = await isexe(withExt, { pathExt: pathExtExe, ignoreErrors: true });
          if (is2) {
            if (!opt.all) {
              return withExt;
            }
            found.push(withExt);
          }
        }
      }
      if (opt.all && found.length) {
        return found;
      }
      if (opt.nothrow) {
        return null;
      }
      throw getNotFoundError(cmd);
    };
    var whichSync = (cmd, opt = {}) => {
      const { pathEnv, pathExt, pathExtExe } = getPathInfo(cmd, opt);
      const found = [];
      for (const pathEnvPart of pathEnv) {
        const p = getPathPart(pathEnvPart, cmd);
        for (const ext of pathExt) {
          const withExt = p + ext;
          const is2 = isexeSync(withExt, { pathExt: pathExtExe, ignoreErrors: true });
          if (is2) {
            if (!opt.all) {
              return withExt;
            }
            found.push(withExt);
          }
        }
      }
      if (opt.all && found.length) {
        return found;
      }
      if (opt.nothrow) {
        return null;
      }
      throw getNotFoundError(cmd);
    };
    module.exports = which;
    which.sync = whichSync;
  }
});

// node_modules/@npmcli/promise-spawn/lib/escape.js
var require_escape = __commonJS({
  "node_modules/@npmcli/promise-spawn/lib/escape.js"(exports, module) {
    "use strict";
    var cmd = (input, doubleEscape) => {
      if (!input.length) {
        return '""';
      }
      let result;
      if (!/[ \t\n\v"]/.test(input)) {
        result = input;
      } else {
        result = '"';
        for (let i2 = 0; i2 <= input.length; ++i2) {
          let slashCount = 0;
          while (input[i2] === "\\") {
            ++i2;
            ++slashCount;
          }
          if (i2 === input.length) {
            result += "\\".repeat(slashCount * 2);
            break;
          }
          if (input[i2] === '"') {
            result += "\\".repeat(slashCount * 2 + 1);
            result += input[i2];
          } else {
            result += "\\".repeat(slashCount);
            result += input[i2];
          }
        }
        result += '"';
      }
      result = result.replace(/[ !%^&()<>|"]/g, "^$&");
      if (doubleEscape) {
        result = result.replace(/[ !%^&()<>|"]/g, "^$&");
      }
      return result;
    };
    var sh = (input) => {
      if (!input.length) {
        return `''`;
      }
      if (!/[\t\n\r "#$&'()*;<>?\\`|~]/.test(input)) {
        return input;
      }
      const result = `'${input.replace(/'/g, `'\\''`)}'`.replace(/^(?:'')+(?!$)/, "").replace(/\\'''/g, `\\'`);
      return result;
    };
    module.exports = {
      cmd,
      sh
    };
  }
});

// node_modules/@npmcli/promise-spawn/lib/index.js
var require_lib6 = __commonJS({
  "node_modules/@npmcli/promise-spawn/lib/index.js"(exports, module) {
    "use strict";
    var { spawn } = __require("child_process");
    var os2 = __require("os");
    var which = require_lib5();
    var escape = require_escape();
    var promiseSpawn = (cmd, args, opts = {}, extra = {}) => {
      if (opts.shell) {
        return spawnWithShell(cmd, args, opts, extra);
      }
      let resolve2, reject;
      const promise = new Promise((_resolve, _reject) => {
        resolve2 = _resolve;
        reject = _reject;
      });
      const closeError = new Error("command failed");
      const stdout = [];
      const stderr = [];
      const getResult = (result) => ({
        cmd,
        args,
        ...result,
        ...stdioResult(stdout, stderr, opts),
        ...extra
      });
      const rejectWithOpts = (er, erOpts) => {
        const resultError = getResult(erOpts);
        reject(Object.assign(er, resultError));
      };
      const proc = spawn(cmd, args, opts);
      promise.stdin = proc.stdin;
      promise.process = proc;
      proc.on("error", rejectWithOpts);
      if (proc.stdout) {
        proc.stdout.on("data", (c) => stdout.push(c));
        proc.stdout.on("error", rejectWithOpts);
      }
      if (proc.stderr) {
        proc.stderr.on("data", (c) => stderr.push(c));
        proc.stderr.on("error", rejectWithOpts);
      }
      proc.on("close", (code, signal) => {
        if (code || signal) {
          rejectWithOpts(closeError, { code, signal });
        } else {
          resolve2(getResult({ code, signal }));
        }
      });
      return promise;
    };
    var spawnWithShell = (cmd, args, opts, extra) => {
      let command = opts.shell;
      if (command === true) {
        command = process.platform === "win32" ? process.env.ComSpec || "cmd.exe" : "sh";
      }
      const options = { ...opts, shell: false };
      const realArgs = [];
      let script = cmd;
      const isCmd = /(?:^|\\)cmd(?:\.exe)?$/i.test(command);
      if (isCmd) {
        let doubleEscape = false;
        let initialCmd = "";
        let insideQuotes = false;
        for (let i2 = 0; i2 < cmd.length; ++i2) {
          const char = cmd.charAt(i2);
          if (char === "^" && !insideQuotes && i2 + 1 < cmd.length) {
            initialCmd += cmd.charAt(++i2);
            continue;
          }
          if (char === " " && !insideQuotes) {
            break;
          }
          initialCmd += char;
          if (char === '"') {
            insideQuotes = !insideQuotes;
          }
        }
        if (initialCmd.startsWith('"') && initialCmd.endsWith('"')) {
          initialCmd = initialCmd.slice(1, -1);
        }
        let pathToInitial;
        try {
          pathToInitial = which.sync(initialCmd, {
            path: options.env && findInObject(options.env, "PATH") || process.env.PATH,
            pathext: options.env && findInObject(options.env, "PATHEXT") || process.env.PATHEXT
          }).toLowerCase();
        } catch (err) {
          pathToInitial = initialCmd.toLowerCase();
        }
        doubleEscape = pathToInitial.endsWith(".cmd") || pathToInitial.endsWith(".bat");
        for (const arg of args) {
          script += ` ${escape.cmd(arg, doubleEscape)}`;
        }
        realArgs.push("/d", "/s", "/c", script);
        options.windowsVerbatimArguments = true;
      } else {
        for (const arg of args) {
          script += ` ${escape.sh(arg)}`;
        }
        realArgs.push("-c", script);
      }
      return promiseSpawn(command, realArgs, options, extra);
    };
    var open = (_args, opts = {}, extra = {}) => {
      const options = { ...opts, shell: true };
      const args = [].concat(_args);
      let platform = process.platform;
      if (platform === "linux" && os2.release().toLowerCase().includes("microsoft")) {
        platform = "wsl";
        if (!process.env.BROWSER) {
          return Promise.reject(
            new Error("Set the BROWSER environment variable to your desired browser.")
          );
        }
      }
      let command = options.command;
      if (!command) {
        if (platform === "win32") {
          options.shell = process.env.ComSpec;
          command = 'start ""';
        } else if (platform === "wsl") {
          command = "sensible-browser";
        } else if (platform === "darwin") {
          command = "open";
        } else {
          command = "xdg-open";
        }
      }
      return spawnWithShell(command, args, options, extra);
    };
    promiseSpawn.open = open;
    var isPipe = (stdio = "pipe", fd) => {
      if (stdio === "pipe" || stdio === null) {
        return true;
      }
      if (Array.isArray(stdio)) {
        return isPipe(stdio[fd], fd);
      }
      return false;
    };
    var stdioResult = (stdout, stderr, { stdioString = true, stdio }) => {
      const result = {
        stdout: null,
        stderr: null
      };
      if (isPipe(stdio, 1)) {
        result.stdout = Buffer.concat(stdout);
        if (stdioString) {
          result.stdout = result.stdout.toString().trim();
        }
      }
      if (isPipe(stdio, 2)) {
        result.stderr = Buffer.concat(stderr);
        if (stdioString) {
          result.stderr = result.stderr.toString().trim();
        }
      }
      return result;
    };
    var findInObject = (obj, key) => {
      key = key.toLowerCase();
      for (const objKey of Object.keys(obj).sort()) {
        if (objKey.toLowerCase() === key) {
          return obj[objKey];
        }
      }
    };
    module.exports = promiseSpawn;
  }
});

// node_modules/@npmcli/git/lib/errors.js
var require_errors2 = __commonJS({
  "node_modules/@npmcli/git/lib/errors.js"(exports, module) {
    var maxRetry = 3;
    var GitError = class extends Error {
      shouldRetry() {
        return false;
      }
    };
    var GitConnectionError = class extends GitError {
      constructor() {
        super("A git connection error occurred");
      }
      shouldRetry(number) {
        return number < maxRetry;
      }
    };
    var GitPathspecError = class extends GitError {
      constructor() {
        super("The git reference could not be found");
      }
    };
    var GitUnknownError = class extends GitError {
      constructor() {
        super("An unknown git error occurred");
      }
    };
    module.exports = {
      GitConnectionError,
      GitPathspecError,
      GitUnknownError
    };
  }
});

// node_modules/@npmcli/git/lib/make-error.js
var require_make_error = __commonJS({
  "node_modules/@npmcli/git/lib/make-error.js"(exports, module) {
    var {
      GitConnectionError,
      GitPathspecError,
      GitUnknownError
    } = require_errors2();
    var connectionErrorRe = new RegExp([
      "remote error: Internal Server Error",
      "The remote end hung up unexpectedly",
      "Connection timed out",
      "Operation timed out",
      "Failed to connect to .* Timed out",
      "Connection reset by peer",
      "SSL_ERROR_SYSCALL",
      "The requested URL returned error: 503"
    ].join("|"));
    var missingPathspecRe = /pathspec .* did not match any file\(s\) known to git/;
    function makeError(er) {
      const message = er.stderr;
      let gitEr;
      if (connectionErrorRe.test(message)) {
        gitEr = new GitConnectionError(message);
      } else if (missingPathspecRe.test(message)) {
        gitEr = new GitPathspecError(message);
      } else {
        gitEr = new GitUnknownError(message);
      }
      return Object.assign(gitEr, er);
    }
    module.exports = makeError;
  }
});

// node_modules/@npmcli/git/lib/opts.js
var require_opts = __commonJS({
  "node_modules/@npmcli/git/lib/opts.js"(exports, module) {
    var fs2 = __require("node:fs");
    var os2 = __require("node:os");
    var path = __require("node:path");
    var ini = require_ini();
    var gitConfigPath = path.join(os2.homedir(), ".gitconfig");
    var cachedConfig = null;
    var loadGitConfig = () => {
      if (cachedConfig === null) {
        try {
          cachedConfig = {};
          if (fs2.existsSync(gitConfigPath)) {
            const configContent = fs2.readFileSync(gitConfigPath, "utf-8");
            cachedConfig = ini.parse(configContent);
          }
        } catch (error) {
          cachedConfig = {};
        }
      }
      return cachedConfig;
    };
    var checkGitConfigs = () => {
      const config = loadGitConfig();
      return {
        sshCommandSetInConfig: config?.core?.sshCommand !== void 0,
        askPassSetInConfig: config?.core?.askpass !== void 0
      };
    };
    var sshCommandSetInEnv = process.env.GIT_SSH_COMMAND !== void 0;
    var askPassSetInEnv = process.env.GIT_ASKPASS !== void 0;
    var { sshCommandSetInConfig, askPassSetInConfig } = checkGitConfigs();
    var finalGitEnv = {
      ...askPassSetInEnv || askPassSetInConfig ? {} : {
        GIT_ASKPASS: "echo"
      },
      ...sshCommandSetInEnv || sshCommandSetInConfig ? {} : {
        GIT_SSH_COMMAND: "ssh -oStrictHostKeyChecking=accept-new"
      }
    };
    module.exports = (opts = {}) => ({
      stdioString: true,
      ...opts,
      shell: false,
      env: opts.env || { ...finalGitEnv, ...process.env }
    });
    module.exports.loadGitConfig = loadGitConfig;
  }
});

// node_modules/@npmcli/git/lib/which.js
var require_which = __commonJS({
  "node_modules/@npmcli/git/lib/which.js"(exports, module) {
    var which = require_lib5();
    var gitPath;
    try {
      gitPath = which.sync("git");
    } catch {
    }
    module.exports = (opts = {}) => {
      if (opts.git) {
        return opts.git;
      }
      if (!gitPath || opts.git === false) {
        return Object.assign(new Error("No git binary found in $PATH"), { code: "ENOGIT" });
      }
      return gitPath;
    };
  }
});

// node_modules/@npmcli/git/lib/spawn.js
var require_spawn = __commonJS({
  "node_modules/@npmcli/git/lib/spawn.js"(exports, module) {
    var spawn = require_lib6();
    var { promiseRetry } = require_lib3();
    var { log } = require_lib2();
    var makeError = require_make_error();
    var makeOpts = require_opts();
    module.exports = (gitArgs, opts = {}) => {
      const whichGit = require_which();
      const gitPath = whichGit(opts);
      if (gitPath instanceof Error) {
        return Promise.reject(gitPath);
      }
      const args = opts.allowReplace || gitArgs[0] === "--no-replace-objects" ? gitArgs : ["--no-replace-objects", ...gitArgs];
      let retryOpts = opts.retry;
      if (retryOpts === null || retryOpts === void 0) {
        retryOpts = {
          retries: opts.fetchRetries || 2,
          factor: opts.fetchRetryFactor || 10,
          maxTimeout: opts.fetchRetryMaxtimeout || 6e4,
          minTimeout: opts.fetchRetryMintimeout || 1e3
        };
      }
      return promiseRetry((retryFn, number) => {
        if (number !== 1) {
          log.silly("git", `Retrying git command: ${args.join(" ")} attempt # ${number}`);
        }
        return spawn(gitPath, args, makeOpts(opts)).catch((er) => {
          const gitError = makeError(er);
          if (!gitError.shouldRetry(number)) {
            throw gitError;
          }
          retryFn(gitError);
        });
      }, retryOpts);
    };
  }
});

// node_modules/@npmcli/git/lib/lines-to-revs.js
var require_lines_to_revs = __commonJS({
  "node_modules/@npmcli/git/lib/lines-to-revs.js"(exports, module) {
    var semver = require_semver();
    module.exports = (lines) => finish(lines.reduce(linesToRevsReducer, {
      versions: {},
      "dist-tags": {},
      refs: {},
      shas: {}
    }));
    var finish = (revs) => distTags(shaList(peelTags(revs)));
    var shaList = (revs) => {
      Object.keys(revs.refs).forEach((ref) => {
        const doc = revs.refs[ref];
        if (!revs.shas[doc.sha]) {
          revs.shas[doc.sha] = [ref];
        } else {
          revs.shas[doc.sha].push(ref);
        }
      });
      return revs;
    };
    var peelTags = (revs) => {
      Object.keys(revs.refs).filter((ref) => ref.endsWith("^{}")).forEach((ref) => {
        const peeled = revs.refs[ref];
        const unpeeled = revs.refs[ref.replace(/\^\{\}$/, "")];
        if (unpeeled) {
          unpeeled.sha = peeled.sha;
          delete revs.refs[ref];
        }
      });
      return revs;
    };
    var distTags = (revs) => {
      const HEAD = revs.refs.HEAD || /* istanbul ignore next */
      {};
      const versions = Object.keys(revs.versions);
      versions.forEach((v3) => {
        const ver = revs.versions[v3];
        if (revs.refs.latest && ver.sha === revs.refs.latest.sha) {
          revs["dist-tags"].latest = v3;
        } else if (ver.sha === HEAD.sha) {
          revs["dist-tags"].HEAD = v3;
          if (!revs.refs.latest) {
            revs["dist-tags"].latest = v3;
          }
        }
      });
      return revs;
    };
    var refType = (ref) => {
      if (ref.startsWith("refs/tags/")) {
        return "tag";
      }
      if (ref.startsWith("refs/heads/")) {
        return "branch";
      }
      if (ref.startsWith("refs/pull/")) {
        return "pull";
      }
      if (ref === "HEAD") {
        return "head";
      }
      return "other";
    };
    var lineToRevDoc = (line) => {
      const split = line.trim().split(/\s+/, 2);
      if (split.length < 2) {
        return null;
      }
      const sha = split[0].trim();
      const rawRef = split[1].trim();
      const type = refType(rawRef);
      if (type === "tag") {
        const ref = rawRef.slice("refs/tags/".length);
        return { sha, ref, rawRef, type };
      }
      if (type === "branch") {
        const ref = rawRef.slice("refs/heads/".length);
        return { sha, ref, rawRef, type };
      }
      if (type === "pull") {
        const ref = rawRef.slice("refs/".length).replace(/\/head$/, "");
        return { sha, ref, rawRef, type };
      }
      if (type === "head") {
        const ref = "HEAD";
        return { sha, ref, rawRef, type };
      }
      return { sha, ref: rawRef, rawRef, type };
    };
    var linesToRevsReducer = (revs, line) => {
      const doc = lineToRevDoc(line);
      if (!doc) {
        return revs;
      }
      revs.refs[doc.ref] = doc;
      revs.refs[doc.rawRef] = doc;
      if (doc.type === "tag") {
        const match = !doc.ref.endsWith("^{}") && doc.ref.match(/v?(\d+\.\d+\.\d+(?:[-+].+)?)$/);
        if (match && semver.valid(match[1], true)) {
          revs.versions[semver.clean(match[1], true)] = doc;
        }
      }
      return revs;
    };
  }
});

// node_modules/@npmcli/git/lib/revs.js
var require_revs = __commonJS({
  "node_modules/@npmcli/git/lib/revs.js"(exports, module) {
    var spawn = require_spawn();
    var { LRUCache } = (init_index_min(), __toCommonJS(index_min_exports));
    var linesToRevs = require_lines_to_revs();
    var revsCache = new LRUCache({
      max: 100,
      ttl: 5 * 60 * 1e3
    });
    module.exports = async (repo, opts = {}) => {
      if (!opts.noGitRevCache) {
        const cached = revsCache.get(repo);
        if (cached) {
          return cached;
        }
      }
      const { stdout } = await spawn(["ls-remote", repo], opts);
      const revs = linesToRevs(stdout.trim().split("\n"));
      revsCache.set(repo, revs);
      return revs;
    };
  }
});

// node_modules/@npmcli/git/lib/utils.js
var require_utils = __commonJS({
  "node_modules/@npmcli/git/lib/utils.js"(exports) {
    var isWindows = (opts) => (opts.fakePlatform || process.platform) === "win32";
    exports.isWindows = isWindows;
  }
});

// node_modules/npm-install-checks/lib/current-env.js
var require_current_env = __commonJS({
  "node_modules/npm-install-checks/lib/current-env.js"(exports, module) {
    var process2 = __require("node:process");
    var nodeOs = __require("node:os");
    var fs2 = __require("node:fs");
    function isMusl(file) {
      return file.includes("libc.musl-") || file.includes("ld-musl-");
    }
    function os2() {
      return process2.platform;
    }
    function cpu() {
      return process2.arch;
    }
    var LDD_PATH = "/usr/bin/ldd";
    function getFamilyFromFilesystem() {
      try {
        const content = fs2.readFileSync(LDD_PATH, "utf-8");
        if (content.includes("musl")) {
          return "musl";
        }
        if (content.includes("GNU C Library")) {
          return "glibc";
        }
        return null;
      } catch {
        return void 0;
      }
    }
    function getFamilyFromReport() {
      const originalExclude = process2.report.excludeNetwork;
      process2.report.excludeNetwork = true;
      const report = process2.report.getReport();
      process2.report.excludeNetwork = originalExclude;
      if (report.header?.glibcVersionRuntime) {
        family = "glibc";
      } else if (Array.isArray(report.sharedObjects) && report.sharedObjects.some(isMusl)) {
        family = "musl";
      } else {
        family = null;
      }
      return family;
    }
    var family;
    function libc(osName) {
      if (osName !== "linux") {
        return void 0;
      }
      if (family === void 0) {
        family = getFamilyFromFilesystem();
        if (family === void 0) {
          family = getFamilyFromReport();
        }
      }
      return family;
    }
    function devEngines(env = {}) {
      const osName = env.os || os2();
      return {
        cpu: {
          name: env.cpu || cpu()
        },
        libc: {
          name: env.libc || libc(osName)
        },
        os: {
          name: osName,
          version: env.osVersion || nodeOs.release()
        },
        packageManager: {
          name: "npm",
          version: env.npmVersion
        },
        runtime: {
          name: "node",
          version: env.nodeVersion || process2.version
        }
      };
    }
    module.exports = {
      cpu,
      libc,
      os: os2,
      devEngines
    };
  }
});

// node_modules/npm-install-checks/lib/dev-engines.js
var require_dev_engines = __commonJS({
  "node_modules/npm-install-checks/lib/dev-engines.js"(exports, module) {
    var satisfies = require_satisfies();
    var validRange = require_valid2();
    var recognizedOnFail = [
      "ignore",
      "warn",
      "error",
      "download"
    ];
    var recognizedProperties = [
      "name",
      "version",
      "onFail"
    ];
    var recognizedEngines = [
      "packageManager",
      "runtime",
      "cpu",
      "libc",
      "os"
    ];
    function checkDependency(wanted, current, opts) {
      const { engine } = opts;
      if (typeof wanted !== "object" || wanted === null || Array.isArray(wanted)) {
        throw new Error(`Invalid non-object value for "${engine}"`);
      }
      const properties = Object.keys(wanted);
      for (const prop of properties) {
        if (!recognizedProperties.includes(prop)) {
          throw new Error(`Invalid property "${prop}" for "${engine}"`);
        }
      }
      if (!properties.includes("name")) {
        throw new Error(`Missing "name" property for "${engine}"`);
      }
      if (typeof wanted.name !== "string") {
        throw new Error(`Invalid non-string value for "name" within "${engine}"`);
      }
      if (typeof current.name !== "string" || current.name === "") {
        throw new Error(`Unable to determine "name" for "${engine}"`);
      }
      if (properties.includes("onFail")) {
        if (typeof wanted.onFail !== "string") {
          throw new Error(`Invalid non-string value for "onFail" within "${engine}"`);
        }
        if (!recognizedOnFail.includes(wanted.onFail)) {
          throw new Error(`Invalid onFail value "${wanted.onFail}" for "${engine}"`);
        }
      }
      if (wanted.name !== current.name) {
        return new Error(
          `Invalid name "${wanted.name}" does not match "${current.name}" for "${engine}"`
        );
      }
      if (properties.includes("version")) {
        if (typeof wanted.version !== "string") {
          throw new Error(`Invalid non-string value for "version" within "${engine}"`);
        }
        if (typeof current.version !== "string" || current.version === "") {
          throw new Error(`Unable to determine "version" for "${engine}" "${wanted.name}"`);
        }
        if (validRange(wanted.version)) {
          if (!satisfies(current.version, wanted.version, opts.semver)) {
            return new Error(
              // eslint-disable-next-line max-len
              `Invalid semver version "${wanted.version}" does not match "${current.version}" for "${engine}"`
            );
          }
        } else if (wanted.version !== current.version) {
          return new Error(
            `Invalid version "${wanted.version}" does not match "${current.version}" for "${engine}"`
          );
        }
      }
    }
    function checkDevEngines(wanted, current = {}, opts = {}) {
      if (typeof wanted !== "object" || wanted === null || Array.isArray(wanted)) {
        throw new Error(`Invalid non-object value for "devEngines"`);
      }
      const errors = [];
      for (const engine of Object.keys(wanted)) {
        if (!recognizedEngines.includes(engine)) {
          throw new Error(`Invalid property "devEngines.${engine}"`);
        }
        const dependencyAsAuthored = wanted[engine];
        const dependencies = [dependencyAsAuthored].flat();
        const currentEngine = current[engine] || {};
        if (dependencies.length === 0) {
          continue;
        }
        const depErrors = [];
        for (const dep of dependencies) {
          const result = checkDependency(dep, currentEngine, { ...opts, engine });
          if (result) {
            depErrors.push(result);
          }
        }
        const invalid = depErrors.length === dependencies.length;
        if (invalid) {
          const lastDependency = dependencies[dependencies.length - 1];
          let onFail = lastDependency.onFail || "error";
          if (onFail === "download") {
            onFail = "error";
          }
          const err = Object.assign(new Error(`Invalid devEngines.${engine}`), {
            errors: depErrors,
            engine,
            isWarn: onFail === "warn",
            isError: onFail === "error",
            current: currentEngine,
            required: dependencyAsAuthored
          });
          errors.push(err);
        }
      }
      return errors;
    }
    module.exports = {
      checkDevEngines
    };
  }
});

// node_modules/npm-install-checks/lib/index.js
var require_lib7 = __commonJS({
  "node_modules/npm-install-checks/lib/index.js"(exports, module) {
    var semver = require_semver();
    var currentEnv = require_current_env();
    var { checkDevEngines } = require_dev_engines();
    var checkEngine = (target, npmVer, nodeVer, force = false) => {
      const nodev = force ? null : nodeVer;
      const eng = target.engines;
      const opt = { includePrerelease: true };
      if (!eng) {
        return;
      }
      const nodeFail = nodev && eng.node && !semver.satisfies(nodev, eng.node, opt);
      const npmFail = npmVer && eng.npm && !semver.satisfies(npmVer, eng.npm, opt);
      if (nodeFail || npmFail) {
        throw Object.assign(new Error("Unsupported engine"), {
          pkgid: target._id,
          current: { node: nodeVer, npm: npmVer },
          required: eng,
          code: "EBADENGINE"
        });
      }
    };
    var checkPlatform = (target, force = false, environment = {}) => {
      if (force) {
        return;
      }
      const os2 = environment.os || currentEnv.os();
      const cpu = environment.cpu || currentEnv.cpu();
      const libc = environment.libc || currentEnv.libc(os2);
      const osOk = target.os ? checkList(os2, target.os) : true;
      const cpuOk = target.cpu ? checkList(cpu, target.cpu) : true;
      let libcOk = target.libc ? checkList(libc, target.libc) : true;
      if (target.libc && !libc) {
        libcOk = false;
      }
      if (!osOk || !cpuOk || !libcOk) {
        throw Object.assign(new Error("Unsupported platform"), {
          pkgid: target._id,
          current: {
            os: os2,
            cpu,
            libc
          },
          required: {
            os: target.os,
            cpu: target.cpu,
            libc: target.libc
          },
          code: "EBADPLATFORM"
        });
      }
    };
    var checkList = (value, list) => {
      if (typeof list === "string") {
        list = [list];
      }
      if (list.length === 1 && list[0] === "any") {
        return true;
      }
      let negated = 0;
      let match = false;
      for (const entry of list) {
        const negate = entry.charAt(0) === "!";
        const test = negate ? entry.slice(1) : entry;
        if (negate) {
          negated++;
          if (value === test) {
            return false;
          }
        } else {
          match = match || value === test;
        }
      }
      return match || negated === list.length;
    };
    module.exports = {
      checkEngine,
      checkPlatform,
      checkDevEngines,
      currentEnv
    };
  }
});

// node_modules/npm-normalize-package-bin/lib/index.js
var require_lib8 = __commonJS({
  "node_modules/npm-normalize-package-bin/lib/index.js"(exports, module) {
    var { join, basename } = __require("path");
    var normalize = (pkg) => !pkg.bin ? removeBin(pkg) : typeof pkg.bin === "string" ? normalizeString(pkg) : Array.isArray(pkg.bin) ? normalizeArray(pkg) : typeof pkg.bin === "object" ? normalizeObject(pkg) : removeBin(pkg);
    var normalizeString = (pkg) => {
      if (!pkg.name) {
        return removeBin(pkg);
      }
      pkg.bin = { [pkg.name]: pkg.bin };
      return normalizeObject(pkg);
    };
    var normalizeArray = (pkg) => {
      pkg.bin = pkg.bin.reduce((acc, k3) => {
        acc[basename(k3)] = k3;
        return acc;
      }, {});
      return normalizeObject(pkg);
    };
    var removeBin = (pkg) => {
      delete pkg.bin;
      return pkg;
    };
    var normalizeObject = (pkg) => {
      const orig = pkg.bin;
      const clean = {};
      let hasBins = false;
      Object.keys(orig).forEach((binKey) => {
        const base = join("/", basename(binKey.replace(/\\|:/g, "/"))).slice(1);
        if (typeof orig[binKey] !== "string" || !base) {
          return;
        }
        const binTarget = join("/", orig[binKey].replace(/\\/g, "/")).replace(/\\/g, "/").slice(1);
        if (!binTarget) {
          return;
        }
        clean[base] = binTarget;
        hasBins = true;
      });
      if (hasBins) {
        pkg.bin = clean;
      } else {
        delete pkg.bin;
      }
      return pkg;
    };
    module.exports = normalize;
  }
});

// node_modules/npm-pick-manifest/lib/index.js
var require_lib9 = __commonJS({
  "node_modules/npm-pick-manifest/lib/index.js"(exports, module) {
    "use strict";
    var npa = require_npa();
    var semver = require_semver();
    var { checkEngine } = require_lib7();
    var normalizeBin = require_lib8();
    var engineOk = (manifest, npmVersion, nodeVersion) => {
      try {
        checkEngine(manifest, npmVersion, nodeVersion);
        return true;
      } catch (_3) {
        return false;
      }
    };
    var isBefore = (verTimes, ver, time) => !verTimes || !verTimes[ver] || Date.parse(verTimes[ver]) <= time;
    var avoidSemverOpt = { includePrerelease: true, loose: true };
    var shouldAvoid = (ver, avoid) => avoid && semver.satisfies(ver, avoid, avoidSemverOpt);
    var decorateAvoid = (result, avoid) => result && shouldAvoid(result.version, avoid) ? { ...result, _shouldAvoid: true } : result;
    var pickManifest = (packument, wanted, opts) => {
      const {
        defaultTag = "latest",
        before = null,
        nodeVersion = process.version,
        npmVersion = null,
        includeStaged = false,
        avoid = null,
        avoidStrict = false
      } = opts;
      const { name, time: verTimes } = packument;
      const versions = packument.versions || {};
      if (avoidStrict) {
        const looseOpts = {
          ...opts,
          avoidStrict: false
        };
        const result = pickManifest(packument, wanted, looseOpts);
        if (!result || !result._shouldAvoid) {
          return result;
        }
        const caret = pickManifest(packument, `^${result.version}`, looseOpts);
        if (!caret || !caret._shouldAvoid) {
          return {
            ...caret,
            _outsideDependencyRange: true,
            _isSemVerMajor: false
          };
        }
        const star = pickManifest(packument, "*", looseOpts);
        if (!star || !star._shouldAvoid) {
          return {
            ...star,
            _outsideDependencyRange: true,
            _isSemVerMajor: true
          };
        }
        throw Object.assign(new Error(`No avoidable versions for ${name}`), {
          code: "ETARGET",
          name,
          wanted,
          avoid,
          before,
          versions: Object.keys(versions)
        });
      }
      const staged = includeStaged && packument.stagedVersions && packument.stagedVersions.versions || {};
      const restricted = packument.policyRestrictions && packument.policyRestrictions.versions || {};
      const time = before && verTimes ? +new Date(before) : Infinity;
      const spec = npa.resolve(name, wanted || defaultTag);
      const type = spec.type;
      const distTags = packument["dist-tags"] || {};
      if (type !== "tag" && type !== "version" && type !== "range") {
        throw new Error("Only tag, version, and range are supported");
      }
      if (wanted && type === "tag") {
        const ver = distTags[wanted];
        if (isBefore(verTimes, ver, time)) {
          return decorateAvoid(versions[ver] || staged[ver] || restricted[ver], avoid);
        } else {
          return pickManifest(packument, `<=${ver}`, opts);
        }
      }
      if (wanted && type === "version") {
        const ver = semver.clean(wanted, { loose: true });
        const mani = versions[ver] || staged[ver] || restricted[ver];
        return isBefore(verTimes, ver, time) ? decorateAvoid(mani, avoid) : null;
      }
      const range = type === "range" ? wanted : "*";
      const defaultVer = distTags[defaultTag];
      if (defaultVer && (range === "*" || semver.satisfies(defaultVer, range, { loose: true })) && !restricted[defaultVer] && !shouldAvoid(defaultVer, avoid)) {
        const mani = versions[defaultVer];
        const ok = mani && isBefore(verTimes, defaultVer, time) && engineOk(mani, npmVersion, nodeVersion) && !mani.deprecated && !staged[defaultVer];
        if (ok) {
          return mani;
        }
      }
      const allEntries = Object.entries(versions).concat(Object.entries(staged)).concat(Object.entries(restricted)).filter(([ver]) => isBefore(verTimes, ver, time));
      if (!allEntries.length) {
        throw Object.assign(new Error(`No versions available for ${name}`), {
          code: "ENOVERSIONS",
          name,
          type,
          wanted,
          before,
          versions: Object.keys(versions)
        });
      }
      const sortSemverOpt = { loose: true };
      const entries = allEntries.filter(([ver]) => semver.satisfies(ver, range, { loose: true })).sort((a2, b) => {
        const [vera, mania] = a2;
        const [verb, manib] = b;
        const notavoida = !shouldAvoid(vera, avoid);
        const notavoidb = !shouldAvoid(verb, avoid);
        const notrestra = !restricted[vera];
        const notrestrb = !restricted[verb];
        const notstagea = !staged[vera];
        const notstageb = !staged[verb];
        const notdepra = !mania.deprecated;
        const notdeprb = !manib.deprecated;
        const enginea = engineOk(mania, npmVersion, nodeVersion);
        const engineb = engineOk(manib, npmVersion, nodeVersion);
        return notavoidb - notavoida || notrestrb - notrestra || notstageb - notstagea || (notdeprb && engineb) - (notdepra && enginea) || engineb - enginea || notdeprb - notdepra || semver.rcompare(vera, verb, sortSemverOpt);
      });
      return decorateAvoid(entries[0] && entries[0][1], avoid);
    };
    module.exports = (packument, wanted, opts = {}) => {
      const mani = pickManifest(packument, wanted, opts);
      const picked = mani && normalizeBin(mani);
      const policyRestrictions = packument.policyRestrictions;
      const restricted = policyRestrictions && policyRestrictions.versions || {};
      if (picked && !restricted[picked.version]) {
        return picked;
      }
      const { before = null, defaultTag = "latest" } = opts;
      const bstr = before ? new Date(before).toLocaleString() : "";
      const { name } = packument;
      const pckg = `${name}@${wanted}` + (before ? ` with a date before ${bstr}` : "");
      const isForbidden = picked && !!restricted[picked.version];
      const polMsg = isForbidden ? policyRestrictions.message : "";
      const msg = !isForbidden ? `No matching version found for ${pckg}.` : `Could not download ${pckg} due to policy violations:
${polMsg}`;
      const code = isForbidden ? "E403" : "ETARGET";
      throw Object.assign(new Error(msg), {
        code,
        type: npa.resolve(packument.name, wanted).type,
        wanted,
        versions: Object.keys(packument.versions ?? {}),
        name,
        distTags: packument["dist-tags"],
        defaultTag
      });
    };
  }
});

// node_modules/@npmcli/git/lib/clone.js
var require_clone = __commonJS({
  "node_modules/@npmcli/git/lib/clone.js"(exports, module) {
    var shallowHosts = /* @__PURE__ */ new Set([
      "github.com",
      "gist.github.com",
      "gitlab.com",
      "bitbucket.com",
      "bitbucket.org"
    ]);
    var { parse } = __require("url");
    var path = __require("path");
    var getRevs = require_revs();
    var spawn = require_spawn();
    var { isWindows } = require_utils();
    var pickManifest = require_lib9();
    var fs2 = __require("fs/promises");
    module.exports = (repo, ref = "HEAD", target = null, opts = {}) => getRevs(repo, opts).then((revs) => clone(
      repo,
      revs,
      ref,
      resolveRef(revs, ref, opts),
      target || defaultTarget(repo, opts.cwd),
      opts
    ));
    var maybeShallow = (repo, opts) => {
      if (opts.gitShallow === false || opts.gitShallow) {
        return opts.gitShallow;
      }
      return shallowHosts.has(parse(repo).host);
    };
    var defaultTarget = (repo, cwd = process.cwd()) => path.resolve(cwd, path.basename(repo.replace(/[/\\]?\.git$/, "")));
    var clone = (repo, revs, ref, revDoc, target, opts) => {
      if (!revDoc) {
        return unresolved(repo, ref, target, opts);
      }
      if (revDoc.sha === revs.refs.HEAD.sha) {
        return plain(repo, revDoc, target, opts);
      }
      if (revDoc.type === "tag" || revDoc.type === "branch") {
        return branch(repo, revDoc, target, opts);
      }
      return other(repo, revDoc, target, opts);
    };
    var resolveRef = (revs, ref, opts) => {
      const { spec = {} } = opts;
      ref = spec.gitCommittish || ref;
      if (!revs) {
        return null;
      }
      if (spec.gitRange) {
        return pickManifest(revs, spec.gitRange, opts);
      }
      if (!ref) {
        return revs.refs.HEAD;
      }
      if (revs.refs[ref]) {
        return revs.refs[ref];
      }
      if (revs.shas[ref]) {
        return revs.refs[revs.shas[ref][0]];
      }
      return null;
    };
    var other = (repo, revDoc, target, opts) => {
      const shallow = maybeShallow(repo, opts);
      const fetchOrigin = ["fetch", "origin", revDoc.rawRef].concat(shallow ? ["--depth=1"] : []);
      const git = (args) => spawn(args, { ...opts, cwd: target });
      return fs2.mkdir(target, { recursive: true }).then(() => git(["init"])).then(() => isWindows(opts) ? git(["config", "--local", "--add", "core.longpaths", "true"]) : null).then(() => git(["remote", "add", "origin", repo])).then(() => git(fetchOrigin)).then(() => git(["checkout", revDoc.sha])).then(() => updateSubmodules(target, opts)).then(() => revDoc.sha);
    };
    var branch = (repo, revDoc, target, opts) => {
      const args = [
        "clone",
        "-b",
        revDoc.ref,
        repo,
        target,
        "--recurse-submodules"
      ];
      if (maybeShallow(repo, opts)) {
        args.push("--depth=1");
      }
      if (isWindows(opts)) {
        args.push("--config", "core.longpaths=true");
      }
      return spawn(args, opts).then(() => revDoc.sha);
    };
    var plain = (repo, revDoc, target, opts) => {
      const args = [
        "clone",
        repo,
        target,
        "--recurse-submodules"
      ];
      if (maybeShallow(repo, opts)) {
        args.push("--depth=1");
      }
      if (isWindows(opts)) {
        args.push("--config", "core.longpaths=true");
      }
      return spawn(args, opts).then(() => revDoc.sha);
    };
    var updateSubmodules = async (target, opts) => {
      const hasSubmodules = await fs2.stat(`${target}/.gitmodules`).then(() => true).catch(() => false);
      if (!hasSubmodules) {
        return null;
      }
      return spawn([
        "submodule",
        "update",
        "-q",
        "--init",
        "--recursive"
      ], { ...opts, cwd: target });
    };
    var unresolved = (repo, ref, target, opts) => {
      const lp = isWindows(opts) ? ["--config", "core.longpaths=true"] : [];
      const cloneArgs = ["clone", "--mirror", "-q", repo, target + "/.git"];
      const git = (args) => spawn(args, { ...opts, cwd: target });
      return fs2.mkdir(target, { recursive: true }).then(() => git(cloneArgs.concat(lp))).then(() => git(["init"])).then(() => git(["checkout", ref])).then(() => updateSubmodules(target, opts)).then(() => git(["rev-parse", "--revs-only", "HEAD"])).then(({ stdout }) => stdout.trim());
    };
  }
});

// node_modules/@npmcli/git/lib/is.js
var require_is = __commonJS({
  "node_modules/@npmcli/git/lib/is.js"(exports, module) {
    var { stat } = __require("fs/promises");
    module.exports = ({ cwd = process.cwd() } = {}) => stat(cwd + "/.git").then(() => true, () => false);
  }
});

// node_modules/@npmcli/git/lib/find.js
var require_find = __commonJS({
  "node_modules/@npmcli/git/lib/find.js"(exports, module) {
    var is2 = require_is();
    var { dirname: dirname2 } = __require("path");
    module.exports = async ({ cwd = process.cwd(), root } = {}) => {
      while (true) {
        if (await is2({ cwd })) {
          return cwd;
        }
        const next = dirname2(cwd);
        if (cwd === root || cwd === next) {
          return null;
        }
        cwd = next;
      }
    };
  }
});

// node_modules/@npmcli/git/lib/is-clean.js
var require_is_clean = __commonJS({
  "node_modules/@npmcli/git/lib/is-clean.js"(exports, module) {
    var spawn = require_spawn();
    module.exports = (opts = {}) => spawn(["status", "--porcelain=v1", "-uno"], opts).then((res) => !res.stdout.trim().split(/\r?\n+/).map((l) => l.trim()).filter((l) => l).length);
  }
});

// node_modules/@npmcli/git/lib/index.js
var require_lib10 = __commonJS({
  "node_modules/@npmcli/git/lib/index.js"(exports, module) {
    module.exports = {
      clone: require_clone(),
      revs: require_revs(),
      spawn: require_spawn(),
      is: require_is(),
      find: require_find(),
      isClean: require_is_clean(),
      errors: require_errors2()
    };
  }
});

// node_modules/@npmcli/package-json/lib/normalize.js
var require_normalize = __commonJS({
  "node_modules/@npmcli/package-json/lib/normalize.js"(exports, module) {
    var valid = require_valid();
    var clean = require_clean();
    var fs2 = __require("node:fs/promises");
    var path = __require("node:path");
    var { log } = require_lib2();
    var moduleBuiltin = __require("node:module");
    var _hostedGitInfo;
    function lazyHostedGitInfo() {
      if (!_hostedGitInfo) {
        _hostedGitInfo = require_lib();
      }
      return _hostedGitInfo;
    }
    var _glob;
    function lazyLoadGlob() {
      if (!_glob) {
        _glob = (init_index_min2(), __toCommonJS(index_min_exports2)).glob;
      }
      return _glob;
    }
    function normalizePackageBin(pkg, changes) {
      if (pkg.bin) {
        if (typeof pkg.bin === "string" && pkg.name) {
          changes?.push('"bin" was converted to an object');
          pkg.bin = { [pkg.name]: pkg.bin };
        } else if (Array.isArray(pkg.bin)) {
          changes?.push('"bin" was converted to an object');
          pkg.bin = pkg.bin.reduce((acc, k3) => {
            acc[path.basename(k3)] = k3;
            return acc;
          }, {});
        }
        if (typeof pkg.bin === "object") {
          for (const binKey in pkg.bin) {
            if (typeof pkg.bin[binKey] !== "string") {
              delete pkg.bin[binKey];
              changes?.push(`removed invalid "bin[${binKey}]"`);
              continue;
            }
            const base = path.basename(secureAndUnixifyPath(binKey));
            if (!base) {
              delete pkg.bin[binKey];
              changes?.push(`removed invalid "bin[${binKey}]"`);
              continue;
            }
            const binTarget = secureAndUnixifyPath(pkg.bin[binKey]);
            if (!binTarget) {
              delete pkg.bin[binKey];
              changes?.push(`removed invalid "bin[${binKey}]"`);
              continue;
            }
            if (base !== binKey) {
              delete pkg.bin[binKey];
              changes?.push(`"bin[${binKey}]" was renamed to "bin[${base}]"`);
            }
            if (binTarget !== pkg.bin[binKey]) {
              changes?.push(`"bin[${base}]" script name ${binTarget} was invalid and removed`);
            }
            pkg.bin[base] = binTarget;
          }
          if (Object.keys(pkg.bin).length === 0) {
            changes?.push('empty "bin" was removed');
            delete pkg.bin;
          }
          return pkg;
        }
      }
      delete pkg.bin;
    }
    function normalizePackageMan(pkg, changes) {
      if (pkg.man) {
        const mans = [];
        for (const man of Array.isArray(pkg.man) ? pkg.man : [pkg.man]) {
          if (typeof man !== "string") {
            changes?.push(`removed invalid "man [${man}]"`);
          } else {
            mans.push(secureAndUnixifyPath(man));
          }
        }
        if (!mans.length) {
          changes?.push('empty "man" was removed');
        } else {
          pkg.man = mans;
          return pkg;
        }
      }
      delete pkg.man;
    }
    function isCorrectlyEncodedName(spec) {
      return !spec.match(/[/@\s+%:]/) && spec === encodeURIComponent(spec);
    }
    function isValidScopedPackageName(spec) {
      if (spec.charAt(0) !== "@") {
        return false;
      }
      const rest = spec.slice(1).split("/");
      if (rest.length !== 2) {
        return false;
      }
      return rest[0] && rest[1] && rest[0] === encodeURIComponent(rest[0]) && rest[1] === encodeURIComponent(rest[1]);
    }
    function unixifyPath(ref) {
      return ref.replace(/\\|:/g, "/");
    }
    function secureAndUnixifyPath(ref) {
      const secured = unixifyPath(path.join(".", path.join("/", unixifyPath(ref))));
      return secured.startsWith("./") ? "" : secured;
    }
    function syncSteps(pkg, { strict, steps, changes, allowLegacyCase }) {
      const data = pkg.content;
      const pkgId = `${data.name ?? ""}@${data.version ?? ""}`;
      if (steps.includes("fixName") || steps.includes("fixNameField") || steps.includes("normalizeData")) {
        if (!data.name && !strict) {
          changes?.push('Missing "name" field was set to an empty string');
          data.name = "";
        } else {
          if (typeof data.name !== "string") {
            throw new Error("name field must be a string.");
          }
          if (!strict) {
            const name = data.name.trim();
            if (data.name !== name) {
              changes?.push(`Whitespace was trimmed from "name"`);
              data.name = name;
            }
          }
          if (data.name.startsWith(".") || !(isValidScopedPackageName(data.name) || isCorrectlyEncodedName(data.name)) || strict && !allowLegacyCase && data.name !== data.name.toLowerCase() || data.name.toLowerCase() === "node_modules" || data.name.toLowerCase() === "favicon.ico") {
            throw new Error("Invalid name: " + JSON.stringify(data.name));
          }
        }
      }
      if (steps.includes("fixName")) {
        if (moduleBuiltin.builtinModules.includes(data.name)) {
          log.warn("package-json", pkgId, `Package name "${data.name}" conflicts with a Node.js built-in module name`);
        }
      }
      if (steps.includes("fixVersionField") || steps.includes("normalizeData")) {
        const loose = !strict;
        if (!data.version) {
          data.version = "";
        } else {
          if (!valid(data.version, loose)) {
            throw new Error(`Invalid version: "${data.version}"`);
          }
          const version = clean(data.version, loose);
          if (version !== data.version) {
            changes?.push(`"version" was cleaned and set to "${version}"`);
            data.version = version;
          }
        }
      }
      if (steps.includes("_attributes")) {
        for (const key in data) {
          if (key.startsWith("_")) {
            changes?.push(`"${key}" was removed`);
            delete pkg.content[key];
          }
        }
      }
      if (steps.includes("_id")) {
        if (data.name && data.version) {
          changes?.push(`"_id" was set to ${pkgId}`);
          data._id = pkgId;
        }
      }
      if (steps.includes("bundledDependencies")) {
        if (data.bundleDependencies === void 0 && data.bundledDependencies !== void 0) {
          data.bundleDependencies = data.bundledDependencies;
          changes?.push(`Deleted incorrect "bundledDependencies"`);
        }
        delete data.bundledDependencies;
      }
      if (steps.includes("bundleDependencies")) {
        const bd = data.bundleDependencies;
        if (bd === false && !steps.includes("bundleDependenciesDeleteFalse")) {
          changes?.push(`"bundleDependencies" was changed from "false" to "[]"`);
          data.bundleDependencies = [];
        } else if (bd === true) {
          changes?.push(`"bundleDependencies" was auto-populated from "dependencies"`);
          data.bundleDependencies = Object.keys(data.dependencies || {});
        } else if (bd && typeof bd === "object") {
          if (!Array.isArray(bd)) {
            changes?.push(`"bundleDependencies" was changed from an object to an array`);
            data.bundleDependencies = Object.keys(bd);
          }
        } else if ("bundleDependencies" in data) {
          changes?.push(`"bundleDependencies" was removed`);
          delete data.bundleDependencies;
        }
      }
      if (steps.includes("overrides")) {
        const ov = data.overrides;
        if (ov !== void 0) {
          const isObject = ov && typeof ov === "object" && !Array.isArray(ov);
          if (!isObject) {
            changes?.push(`"overrides" was removed (must be an object)`);
            delete data.overrides;
          } else if (Object.keys(ov).length === 0) {
            changes?.push(`Empty "overrides" was removed`);
            delete data.overrides;
          }
        }
      }
      if (steps.includes("optionalDedupe")) {
        if (data.dependencies && data.optionalDependencies && typeof data.optionalDependencies === "object") {
          for (const name in data.optionalDependencies) {
            changes?.push(`optionalDependencies."${name}" was removed`);
            delete data.dependencies[name];
          }
          if (!Object.keys(data.dependencies).length) {
            changes?.push(`Empty "optionalDependencies" was removed`);
            delete data.dependencies;
          }
        }
      }
      if ((steps.includes("scripts") || steps.includes("scriptpath")) && data.scripts !== void 0) {
        const spre = /^(\.[/\\])?node_modules[/\\].bin[\\/]/;
        if (typeof data.scripts === "object") {
          for (const name in data.scripts) {
            if (typeof data.scripts[name] !== "string") {
              delete data.scripts[name];
              changes?.push(`Invalid scripts."${name}" was removed`);
            } else if (steps.includes("scriptpath") && spre.test(data.scripts[name])) {
              data.scripts[name] = data.scripts[name].replace(spre, "");
              changes?.push(`scripts entry "${name}" was fixed to remove node_modules/.bin reference`);
            }
          }
        } else {
          changes?.push(`Removed invalid "scripts"`);
          delete data.scripts;
        }
      }
      if (steps.includes("funding")) {
        if (data.funding && typeof data.funding === "string") {
          data.funding = { url: data.funding };
          changes?.push(`"funding" was changed to an object with a url attribute`);
        }
      }
      if (steps.includes("fixRepositoryField") || steps.includes("normalizeData")) {
        if (data.repositories) {
          changes?.push(`"repository" was set to the first entry in "repositories" (${data.repository})`);
          data.repository = data.repositories[0];
        }
        if (data.repository) {
          if (typeof data.repository === "string") {
            changes?.push('"repository" was changed from a string to an object');
            data.repository = {
              type: "git",
              url: data.repository
            };
          }
          if (data.repository.url) {
            const hosted = lazyHostedGitInfo().fromUrl(data.repository.url);
            let r;
            if (hosted) {
              if (hosted.getDefaultRepresentation() === "shortcut") {
                r = hosted.https();
              } else {
                r = hosted.toString();
              }
              if (r !== data.repository.url) {
                changes?.push(`"repository.url" was normalized to "${r}"`);
                data.repository.url = r;
              }
            }
          }
        }
      }
      if (steps.includes("fixDependencies") || steps.includes("normalizeData")) {
        for (const type of ["dependencies", "devDependencies", "optionalDependencies"]) {
          if (data[type]) {
            let secondWarning = true;
            if (typeof data[type] === "string") {
              changes?.push(`"${type}" was converted from a string into an object`);
              data[type] = data[type].trim().split(/[\n\r\s\t ,]+/);
              secondWarning = false;
            }
            if (Array.isArray(data[type])) {
              if (secondWarning) {
                changes?.push(`"${type}" was converted from an array into an object`);
              }
              const o = {};
              for (const d2 of data[type]) {
                if (typeof d2 === "string") {
                  const dep = d2.trim().split(/(:?[@\s><=])/);
                  const dn = dep.shift();
                  const dv = dep.join("").replace(/^@/, "").trim();
                  o[dn] = dv;
                }
              }
              data[type] = o;
            }
          }
        }
        for (const deps of ["dependencies", "devDependencies"]) {
          if (deps in data) {
            if (!data[deps] || typeof data[deps] !== "object") {
              changes?.push(`Removed invalid "${deps}"`);
              delete data[deps];
            } else {
              for (const d2 in data[deps]) {
                const r = data[deps][d2];
                if (typeof r !== "string") {
                  changes?.push(`Removed invalid "${deps}.${d2}"`);
                  delete data[deps][d2];
                }
                const hosted = lazyHostedGitInfo().fromUrl(data[deps][d2])?.toString();
                if (hosted && hosted !== data[deps][d2]) {
                  changes?.push(`Normalized git reference to "${deps}.${d2}"`);
                  data[deps][d2] = hosted.toString();
                }
              }
            }
          }
        }
      }
      if (steps.includes("normalizeData")) {
        const { normalizeData } = require_normalize_data();
        normalizeData(data, changes);
      }
    }
    async function asyncSteps(pkg, { steps, root, changes }) {
      const data = pkg.content;
      const scripts = data.scripts || {};
      const pkgId = `${data.name ?? ""}@${data.version ?? ""}`;
      if (steps.includes("gypfile")) {
        if (!scripts.install && !scripts.preinstall && data.gypfile !== false) {
          const files = await lazyLoadGlob()("*.gyp", { cwd: pkg.path });
          if (files.length) {
            scripts.install = "node-gyp rebuild";
            data.scripts = scripts;
            data.gypfile = true;
            changes?.push(`"scripts.install" was set to "node-gyp rebuild"`);
            changes?.push(`"gypfile" was set to "true"`);
          }
        }
      }
      if (steps.includes("authors") && !data.contributors) {
        try {
          const authorData = await fs2.readFile(path.join(pkg.path, "AUTHORS"), "utf8");
          const authors = authorData.split(/\r?\n/g).map((line) => line.replace(/^\s*#.*$/, "").trim()).filter((line) => line);
          data.contributors = authors;
          changes?.push('"contributors" was auto-populated with the contents of the "AUTHORS" file');
        } catch {
        }
      }
      if (steps.includes("readme") && !data.readme) {
        const mdre = /\.m?a?r?k?d?o?w?n?$/i;
        const files = await lazyLoadGlob()("{README,README.*}", {
          cwd: pkg.path,
          nocase: true,
          mark: true
        });
        let readmeFile;
        for (const file of files) {
          if (!file.endsWith(path.sep)) {
            if (file.match(mdre)) {
              readmeFile = file;
              break;
            }
            if (file.endsWith("README")) {
              readmeFile = file;
            }
          }
        }
        if (readmeFile) {
          const readmeData = await fs2.readFile(path.join(pkg.path, readmeFile), "utf8");
          data.readme = readmeData;
          data.readmeFilename = readmeFile;
          changes?.push(`"readme" was set to the contents of ${readmeFile}`);
          changes?.push(`"readmeFilename" was set to ${readmeFile}`);
        }
        if (!data.readme) {
          data.readme = "ERROR: No README data found!";
        }
      }
      if (steps.includes("mans")) {
        if (data.directories?.man && !data.man) {
          const manDir = secureAndUnixifyPath(data.directories.man);
          const cwd = path.resolve(pkg.path, manDir);
          const files = await lazyLoadGlob()("**/*.[0-9]", { cwd });
          data.man = files.map(
            (man) => path.relative(pkg.path, path.join(cwd, man)).split(path.sep).join("/")
          );
        }
        normalizePackageMan(data, changes);
      }
      if (steps.includes("binDir") && data.directories?.bin && !data.bin && pkg.path) {
        const binPath = secureAndUnixifyPath(data.directories.bin);
        const bins = await lazyLoadGlob()("**", { cwd: path.resolve(pkg.path, binPath) });
        data.bin = bins.reduce((acc, binFile) => {
          if (binFile && !binFile.startsWith(".")) {
            const binName = path.basename(binFile);
            acc[binName] = `${binPath}/${secureAndUnixifyPath(binFile)}`;
          }
          return acc;
        }, {});
      } else if (steps.includes("bin") || steps.includes("binDir") || steps.includes("binRefs")) {
        normalizePackageBin(data, changes);
      }
      if (steps.includes("gitHead") && !data.gitHead) {
        const git = require_lib10();
        const gitRoot = await git.find({ cwd: pkg.path, root });
        let head;
        if (gitRoot) {
          try {
            head = await fs2.readFile(path.resolve(gitRoot, ".git/HEAD"), "utf8");
          } catch (err) {
          }
        }
        let headData;
        if (head) {
          if (head.startsWith("ref: ")) {
            const headRef = head.replace(/^ref: /, "").trim();
            const headFile = path.resolve(gitRoot, ".git", headRef);
            try {
              headData = await fs2.readFile(headFile, "utf8");
              headData = headData.replace(/^ref: /, "").trim();
            } catch (err) {
            }
            if (!headData) {
              const packFile = path.resolve(gitRoot, ".git/packed-refs");
              try {
                let refs = await fs2.readFile(packFile, "utf8");
                if (refs) {
                  refs = refs.split("\n");
                  for (let i2 = 0; i2 < refs.length; i2++) {
                    const match = refs[i2].match(/^([0-9a-f]{40}) (.+)$/);
                    if (match && match[2].trim() === headRef) {
                      headData = match[1];
                      break;
                    }
                  }
                }
              } catch {
              }
            }
          } else {
            headData = head.trim();
          }
        }
        if (headData) {
          data.gitHead = headData;
        }
      }
      if (steps.includes("fillTypes")) {
        const index = data.main || "index.js";
        if (typeof index !== "string") {
          throw new TypeError('The "main" attribute must be of type string.');
        }
        const extless = path.join(path.dirname(index), path.basename(index, path.extname(index)));
        const dts = `./${extless}.d.ts`;
        const hasDTSFields = "types" in data || "typings" in data;
        if (!hasDTSFields) {
          try {
            await fs2.access(path.join(pkg.path, dts));
            data.types = dts.split(path.sep).join("/");
          } catch {
          }
        }
      }
      if (steps.includes("binRefs") && data.bin instanceof Object) {
        for (const key in data.bin) {
          try {
            await fs2.access(path.resolve(pkg.path, data.bin[key]));
          } catch {
            log.warn("package-json", pkgId, `No bin file found at ${data.bin[key]}`);
          }
        }
      }
    }
    async function normalize(pkg, opts) {
      if (!pkg.content) {
        throw new Error("Can not normalize without content");
      }
      await asyncSteps(pkg, opts);
      syncSteps(pkg, opts);
    }
    function syncNormalize(pkg, opts) {
      syncSteps(pkg, opts);
    }
    module.exports = { normalize, syncNormalize };
  }
});

// node_modules/@npmcli/package-json/lib/read-package.js
var require_read_package = __commonJS({
  "node_modules/@npmcli/package-json/lib/read-package.js"(exports, module) {
    var { readFile } = __require("fs/promises");
    var parseJSON = require_lib4();
    async function read(filename) {
      try {
        const data = await readFile(filename, "utf8");
        return data;
      } catch (err) {
        err.message = `Could not read package.json: ${err}`;
        throw err;
      }
    }
    function parse(data) {
      try {
        const content = parseJSON(data);
        return content;
      } catch (err) {
        err.message = `Invalid package.json: ${err}`;
        throw err;
      }
    }
    async function readPackage(filename) {
      const data = await read(filename);
      const content = parse(data);
      return content;
    }
    module.exports = {
      read,
      parse,
      readPackage
    };
  }
});

// node_modules/@npmcli/package-json/lib/sort.js
var require_sort = __commonJS({
  "node_modules/@npmcli/package-json/lib/sort.js"(exports, module) {
    function packageSort(json) {
      const {
        name,
        version,
        private: isPrivate,
        description,
        keywords,
        homepage,
        bugs,
        repository,
        funding,
        license,
        author,
        maintainers,
        contributors,
        type,
        imports,
        exports: exports2,
        main,
        browser,
        types,
        bin,
        man,
        directories,
        files,
        workspaces,
        scripts,
        config,
        dependencies,
        devDependencies,
        peerDependencies,
        peerDependenciesMeta,
        optionalDependencies,
        bundledDependencies,
        bundleDependencies,
        engines,
        os: os2,
        cpu,
        publishConfig,
        devEngines,
        licenses,
        overrides,
        ...rest
      } = json;
      return {
        ...typeof name !== "undefined" ? { name } : {},
        ...typeof version !== "undefined" ? { version } : {},
        ...typeof isPrivate !== "undefined" ? { private: isPrivate } : {},
        ...typeof description !== "undefined" ? { description } : {},
        ...typeof keywords !== "undefined" ? { keywords } : {},
        ...typeof homepage !== "undefined" ? { homepage } : {},
        ...typeof bugs !== "undefined" ? { bugs } : {},
        ...typeof repository !== "undefined" ? { repository } : {},
        ...typeof funding !== "undefined" ? { funding } : {},
        ...typeof license !== "undefined" ? { license } : {},
        ...typeof author !== "undefined" ? { author } : {},
        ...typeof maintainers !== "undefined" ? { maintainers } : {},
        ...typeof contributors !== "undefined" ? { contributors } : {},
        ...typeof type !== "undefined" ? { type } : {},
        ...typeof imports !== "undefined" ? { imports } : {},
        ...typeof exports2 !== "undefined" ? { exports: exports2 } : {},
        ...typeof main !== "undefined" ? { main } : {},
        ...typeof browser !== "undefined" ? { browser } : {},
        ...typeof types !== "undefined" ? { types } : {},
        ...typeof bin !== "undefined" ? { bin } : {},
        ...typeof man !== "undefined" ? { man } : {},
        ...typeof directories !== "undefined" ? { directories } : {},
        ...typeof files !== "undefined" ? { files } : {},
        ...typeof workspaces !== "undefined" ? { workspaces } : {},
        ...typeof scripts !== "undefined" ? { scripts } : {},
        ...typeof config !== "undefined" ? { config } : {},
        ...typeof dependencies !== "undefined" ? { dependencies } : {},
        ...typeof devDependencies !== "undefined" ? { devDependencies } : {},
        ...typeof peerDependencies !== "undefined" ? { peerDependencies } : {},
        ...typeof peerDependenciesMeta !== "undefined" ? { peerDependenciesMeta } : {},
        ...typeof optionalDependencies !== "undefined" ? { optionalDependencies } : {},
        ...typeof bundledDependencies !== "undefined" ? { bundledDependencies } : {},
        ...typeof bundleDependencies !== "undefined" ? { bundleDependencies } : {},
        ...typeof engines !== "undefined" ? { engines } : {},
        ...typeof os2 !== "undefined" ? { os: os2 } : {},
        ...typeof cpu !== "undefined" ? { cpu } : {},
        ...typeof publishConfig !== "undefined" ? { publishConfig } : {},
        ...typeof devEngines !== "undefined" ? { devEngines } : {},
        ...typeof licenses !== "undefined" ? { licenses } : {},
        ...typeof overrides !== "undefined" ? { overrides } : {},
        ...rest
      };
    }
    module.exports = {
      packageSort
    };
  }
});

// node_modules/@npmcli/package-json/lib/index.js
var require_lib11 = __commonJS({
  "node_modules/@npmcli/package-json/lib/index.js"(exports, module) {
    var { readFile, writeFile } = __require("node:fs/promises");
    var { resolve: resolve2 } = __require("node:path");
    var parseJSON = require_lib4();
    var updateDeps = require_update_dependencies();
    var updateScripts = require_update_scripts();
    var updateWorkspaces = require_update_workspaces();
    var { normalize, syncNormalize } = require_normalize();
    var { read, parse } = require_read_package();
    var { packageSort } = require_sort();
    var knownSteps = /* @__PURE__ */ new Set([
      updateDeps,
      updateScripts,
      updateWorkspaces
    ]);
    var knownKeys = /* @__PURE__ */ new Set([
      ...updateDeps.knownKeys,
      "scripts",
      "workspaces"
    ]);
    var PackageJson = class _PackageJson {
      // npm pkg fix
      static fixSteps = Object.freeze([
        "binRefs",
        "bundleDependencies",
        "fixName",
        "fixVersionField",
        "fixRepositoryField",
        "fixDependencies",
        "devDependencies",
        "scriptpath"
      ]);
      static normalizeSteps = Object.freeze([
        "_id",
        "_attributes",
        "bundledDependencies",
        "bundleDependencies",
        "overrides",
        "optionalDedupe",
        "scripts",
        "funding",
        "bin",
        "binDir"
      ]);
      static prepareSteps = Object.freeze([
        "_id",
        "_attributes",
        "bundledDependencies",
        "bundleDependencies",
        "bundleDependenciesDeleteFalse",
        "overrides",
        "gypfile",
        "scriptpath",
        "authors",
        "readme",
        "mans",
        "binDir",
        "gitHead",
        "fillTypes",
        "normalizeData",
        "binRefs"
      ]);
      // create a new empty package.json, so we can save at the given path even
      // though we didn't start from a parsed file
      static async create(path, opts = {}) {
        const p = new _PackageJson();
        await p.create(path);
        if (opts.data) {
          return p.update(opts.data);
        }
        return p;
      }
      // Loads a package.json at given path and JSON parses
      static async load(path, opts = {}) {
        const p = new _PackageJson();
        if (!opts.create) {
          return p.load(path);
        }
        try {
          return await p.load(path);
        } catch (err) {
          if (!err.message.startsWith("Could not read package.json")) {
            throw err;
          }
          return await p.create(path);
        }
      }
      // npm pkg fix
      static async fix(path, opts) {
        const p = new _PackageJson();
        await p.load(path, true);
        return p.fix(opts);
      }
      // read-package-json compatible behavior
      static async prepare(path, opts) {
        const p = new _PackageJson();
        await p.load(path, true);
        return p.prepare(opts);
      }
      // read-package-json-fast compatible behavior
      static async normalize(path, opts) {
        const p = new _PackageJson();
        await p.load(path);
        return p.normalize(opts);
      }
      #path;
      #manifest;
      #readFileContent = "";
      #canSave = true;
      // Load content from given path
      async load(path, parseIndex) {
        this.#path = path;
        let parseErr;
        try {
          this.#readFileContent = await read(this.filename);
        } catch (err) {
          if (!parseIndex) {
            throw err;
          }
          parseErr = err;
        }
        if (parseErr) {
          const indexFile = resolve2(this.path, "index.js");
          let indexFileContent;
          try {
            indexFileContent = await readFile(indexFile, "utf8");
          } catch (err) {
            throw parseErr;
          }
          try {
            this.fromComment(indexFileContent);
          } catch (err) {
            throw parseErr;
          }
          this.#canSave = false;
          return this;
        }
        return this.fromJSON(this.#readFileContent);
      }
      // Load data from a JSON string/buffer
      fromJSON(data) {
        this.#manifest = parse(data);
        return this;
      }
      // Manually set data from an existing object
      fromContent(data) {
        if (!data || typeof data !== "object") {
          throw new Error("Content data must be an object");
        }
        this.#manifest = data;
        this.#canSave = false;
        return this;
      }
      // Load data from a comment
      // /**package { "name": "foo", "version": "1.2.3", ... } **/
      fromComment(data) {
        data = data.split(/^\/\*\*package(?:\s|$)/m);
        if (data.length < 2) {
          throw new Error("File has no package in comments");
        }
        data = data[1];
        data = data.split(/\*\*\/$/m);
        if (data.length < 2) {
          throw new Error("File has no package in comments");
        }
        data = data[0];
        data = data.replace(/^\s*\*/mg, "");
        this.#manifest = parseJSON(data);
        return this;
      }
      get content() {
        return this.#manifest;
      }
      get path() {
        return this.#path;
      }
      get filename() {
        if (this.path) {
          return resolve2(this.path, "package.json");
        }
        return void 0;
      }
      create(path) {
        this.#path = path;
        this.#manifest = {};
        return this;
      }
      // This should be the ONLY way to set content in the manifest
      update(content) {
        if (!this.content) {
          throw new Error("Can not update without content.  Please `load` or `create`");
        }
        for (const step of knownSteps) {
          this.#manifest = step({ content, originalContent: this.content });
        }
        for (const [key, value] of Object.entries(content)) {
          if (!knownKeys.has(key)) {
            this.content[key] = value;
          }
        }
        return this;
      }
      async save({ sort } = {}) {
        if (!this.#canSave) {
          throw new Error("No package.json to save to");
        }
        const {
          [/* @__PURE__ */ Symbol.for("indent")]: indent,
          [/* @__PURE__ */ Symbol.for("newline")]: newline,
          ...rest
        } = this.content;
        const format = indent === void 0 ? "  " : indent;
        const eol = newline === void 0 ? "\n" : newline;
        const content = sort ? packageSort(rest) : rest;
        const fileContent = `${JSON.stringify(content, null, format)}
`.replace(/\n/g, eol);
        if (fileContent.trim() !== this.#readFileContent.trim()) {
          const written = await writeFile(this.filename, fileContent);
          this.#readFileContent = fileContent;
          return written;
        }
      }
      // steps is NOT overrideable here because this is a legacy function that's not being used in new places
      syncNormalize(opts = {}) {
        opts.steps = this.constructor.normalizeSteps.filter((s) => s !== "_attributes");
        syncNormalize(this, opts);
        return this;
      }
      async normalize(opts = {}) {
        if (!opts.steps) {
          opts.steps = this.constructor.normalizeSteps;
        }
        await normalize(this, opts);
        return this;
      }
      async prepare(opts = {}) {
        if (!opts.steps) {
          opts.steps = this.constructor.prepareSteps;
        }
        await normalize(this, opts);
        return this;
      }
      async fix(opts = {}) {
        opts.steps = this.constructor.fixSteps;
        await normalize(this, opts);
        return this;
      }
    };
    module.exports = PackageJson;
  }
});

// node_modules/@npmcli/name-from-folder/lib/index.js
var require_lib12 = __commonJS({
  "node_modules/@npmcli/name-from-folder/lib/index.js"(exports, module) {
    var { basename, dirname: dirname2 } = __require("path");
    var getName = (parent, base) => parent.charAt(0) === "@" ? `${parent}/${base}` : base;
    module.exports = (dir) => dir ? getName(basename(dirname2(dir)), basename(dir)) : false;
  }
});

// node_modules/@npmcli/map-workspaces/lib/index.js
var require_lib13 = __commonJS({
  "node_modules/@npmcli/map-workspaces/lib/index.js"(exports, module) {
    var path = __require("path");
    var getName = require_lib12();
    var { minimatch } = (init_esm(), __toCommonJS(esm_exports));
    var pkgJson = require_lib11();
    var { glob } = (init_index_min2(), __toCommonJS(index_min_exports2));
    function appendNegatedPatterns(allPatterns) {
      const patterns = [];
      const negatedPatterns = [];
      for (let pattern of allPatterns) {
        const excl = pattern.match(/^!+/);
        if (excl) {
          pattern = pattern.slice(excl[0].length);
        }
        pattern = pattern.replace(/^\.?\/+/, "");
        const negate = excl && excl[0].length % 2 === 1;
        if (negate) {
          negatedPatterns.push(pattern);
        } else {
          for (let i2 = 0; i2 < negatedPatterns.length; ++i2) {
            const negatedPattern = negatedPatterns[i2];
            if (minimatch(pattern, negatedPattern)) {
              negatedPatterns.splice(i2, 1);
            }
          }
          patterns.push(pattern);
        }
      }
      for (const negated of negatedPatterns) {
        for (const pattern of minimatch.match(patterns, negated)) {
          patterns.splice(patterns.indexOf(pattern), 1);
        }
      }
      return { patterns, negatedPatterns };
    }
    function getPatterns(workspaces) {
      const workspacesDeclaration = Array.isArray(workspaces.packages) ? workspaces.packages : workspaces;
      if (!Array.isArray(workspacesDeclaration)) {
        throw getError({
          message: "workspaces config expects an Array",
          code: "EWORKSPACESCONFIG"
        });
      }
      return appendNegatedPatterns(workspacesDeclaration);
    }
    function getPackageName(pkg, pathname) {
      return pkg.name || getName(pathname);
    }
    function getGlobPattern(pattern) {
      pattern = pattern.replace(/\\/g, "/");
      return pattern.endsWith("/") ? pattern : `${pattern}/`;
    }
    function getError({ Type = TypeError, message, code }) {
      return Object.assign(new Type(message), { code });
    }
    function reverseResultMap(map) {
      return new Map(Array.from(map, (item) => item.reverse()));
    }
    async function mapWorkspaces(opts = {}) {
      if (!opts || !opts.pkg) {
        throw getError({
          message: "mapWorkspaces missing pkg info",
          code: "EMAPWORKSPACESPKG"
        });
      }
      if (!opts.cwd) {
        opts.cwd = process.cwd();
      }
      const { workspaces = [] } = opts.pkg;
      const { patterns, negatedPatterns } = getPatterns(workspaces);
      const results = /* @__PURE__ */ new Map();
      if (!patterns.length && !negatedPatterns.length) {
        return results;
      }
      const seen = /* @__PURE__ */ new Map();
      const getGlobOpts = () => ({
        ...opts,
        ignore: [
          ...opts.ignore || [],
          "**/node_modules/**",
          // just ignore the negated patterns to avoid unnecessary crawling
          ...negatedPatterns
        ]
      });
      let matches = await glob(patterns.map((p) => getGlobPattern(p)), getGlobOpts());
      matches = matches.sort((a2, b) => a2.localeCompare(b, "en"));
      const orderedMatches = [];
      for (const pattern of patterns) {
        orderedMatches.push(...matches.filter((m2) => {
          return minimatch(m2, pattern, { partial: true, windowsPathsNoEscape: true });
        }));
      }
      for (const match of orderedMatches) {
        let pkg;
        try {
          pkg = await pkgJson.normalize(path.join(opts.cwd, match));
        } catch (err) {
          if (err.code === "ENOENT" || err.code === "ENOTDIR") {
            continue;
          } else {
            throw err;
          }
        }
        const name = getPackageName(pkg.content, pkg.path);
        let seenPackagePathnames = seen.get(name);
        if (!seenPackagePathnames) {
          seenPackagePathnames = /* @__PURE__ */ new Set();
          seen.set(name, seenPackagePathnames);
        }
        seenPackagePathnames.add(pkg.path);
      }
      const errorMessageArray = ["must not have multiple workspaces with the same name"];
      for (const [packageName, seenPackagePathnames] of seen) {
        if (seenPackagePathnames.size > 1) {
          addDuplicateErrorMessages(errorMessageArray, packageName, seenPackagePathnames);
        } else {
          results.set(packageName, seenPackagePathnames.values().next().value);
        }
      }
      if (errorMessageArray.length > 1) {
        throw getError({
          Type: Error,
          message: errorMessageArray.join("\n"),
          code: "EDUPLICATEWORKSPACE"
        });
      }
      return results;
    }
    function addDuplicateErrorMessages(messageArray, packageName, packagePathnames) {
      messageArray.push(
        `package '${packageName}' has conflicts in the following paths:`
      );
      for (const packagePathname of packagePathnames) {
        messageArray.push(
          "    " + packagePathname
        );
      }
    }
    mapWorkspaces.virtual = function(opts = {}) {
      if (!opts || !opts.lockfile) {
        throw getError({
          message: "mapWorkspaces.virtual missing lockfile info",
          code: "EMAPWORKSPACESLOCKFILE"
        });
      }
      if (!opts.cwd) {
        opts.cwd = process.cwd();
      }
      const { packages = {} } = opts.lockfile;
      const { workspaces = [] } = packages[""] || {};
      const results = /* @__PURE__ */ new Map();
      const { patterns, negatedPatterns } = getPatterns(workspaces);
      if (!patterns.length && !negatedPatterns.length) {
        return results;
      }
      negatedPatterns.push("**/node_modules/**");
      const packageKeys = Object.keys(packages);
      for (const pattern of negatedPatterns) {
        for (const packageKey of minimatch.match(packageKeys, pattern)) {
          packageKeys.splice(packageKeys.indexOf(packageKey), 1);
        }
      }
      for (const pattern of patterns) {
        for (const packageKey of minimatch.match(packageKeys, pattern)) {
          const packagePathname = path.join(opts.cwd, packageKey);
          const name = getPackageName(packages[packageKey], packagePathname);
          results.set(packagePathname, name);
        }
      }
      return reverseResultMap(results);
    };
    module.exports = mapWorkspaces;
  }
});

// node_modules/@npmcli/config/lib/index.js
var require_lib14 = __commonJS({
  "node_modules/@npmcli/config/lib/index.js"(exports, module) {
    var { walkUp: walkUp2 } = (init_esm2(), __toCommonJS(esm_exports2));
    var ini = require_ini();
    var nopt = require_nopt();
    var { log, time } = require_lib2();
    var { resolve: resolve2, dirname: dirname2, join } = __require("node:path");
    var { homedir } = __require("node:os");
    var {
      readFile,
      writeFile,
      chmod,
      unlink,
      stat,
      mkdir
    } = __require("node:fs/promises");
    var internalEnv = [
      "npm-version",
      "global-prefix",
      "local-prefix"
    ];
    var fileExists = (...p) => stat(resolve2(...p)).then((st2) => st2.isFile()).catch(() => false);
    var dirExists = (...p) => stat(resolve2(...p)).then((st2) => st2.isDirectory()).catch(() => false);
    var hasOwnProperty = (obj, key) => Object.prototype.hasOwnProperty.call(obj, key);
    var typeDefs = require_type_defs();
    var nerfDart = require_nerf_dart();
    var envReplace = require_env_replace();
    var parseField = require_parse_field();
    var setEnvs = require_set_envs();
    var confFileTypes = /* @__PURE__ */ new Set([
      "global",
      "user",
      "project"
    ]);
    var confTypes = /* @__PURE__ */ new Set([
      "default",
      "builtin",
      ...confFileTypes,
      "env",
      "cli"
    ]);
    var Config = class {
      #loaded = false;
      #flatten;
      // populated the first time we flatten the object
      #flatOptions = null;
      #warnings = [];
      // Unknown configs collected during load(), aggregated and thrown by `BaseCommand.validateCli` once command-specific definitions are known.
      // Entries: { where, key, baseKey, source }. `baseKey` is non-null only for scoped keys (e.g. `<nerfdart>:foo`) and holds the trailing segment.
      // `env` and `publishConfig` entries warn instead of error.
      #unknownConfigs = [];
      static get typeDefs() {
        return typeDefs;
      }
      constructor({
        definitions,
        shorthands,
        flatten,
        nerfDarts = [],
        npmPath,
        // options just to override in tests, mostly
        env = process.env,
        argv = process.argv,
        platform = process.platform,
        execPath = process.execPath,
        cwd = process.cwd(),
        excludeNpmCwd = false,
        warn = true
      }) {
        this.nerfDarts = nerfDarts;
        this.definitions = definitions;
        const { types, defaults, deprecated } = getTypesFromDefinitions(definitions);
        this.deprecated = deprecated;
        this.#flatten = flatten;
        this.types = types;
        this.shorthands = shorthands;
        this.defaults = defaults;
        this.npmPath = npmPath;
        this.npmBin = join(this.npmPath, "bin/npm-cli.js");
        this.argv = argv;
        this.env = env;
        this.execPath = execPath;
        this.platform = platform;
        this.cwd = cwd;
        this.excludeNpmCwd = excludeNpmCwd;
        this.globalPrefix = null;
        this.localPrefix = null;
        this.localPackage = null;
        this.home = null;
        const wheres = [...confTypes];
        this.data = /* @__PURE__ */ new Map();
        let parent = null;
        for (const where of wheres) {
          this.data.set(where, parent = new ConfigData(parent));
        }
        this.data.set = () => {
          throw new Error("cannot change internal config data structure");
        };
        this.data.delete = () => {
          throw new Error("cannot change internal config data structure");
        };
        this.sources = /* @__PURE__ */ new Map([]);
        for (const { data } of this.data.values()) {
          this.list.unshift(data);
        }
        this.#loaded = false;
        this.warn = warn;
      }
      get list() {
        const list = [];
        for (const { data } of this.data.values()) {
          list.unshift(data);
        }
        return list;
      }
      get loaded() {
        return this.#loaded;
      }
      get prefix() {
        return this.#get("global") ? this.globalPrefix : this.localPrefix;
      }
      // return the location where key is found.
      find(key) {
        if (!this.loaded) {
          throw new Error("call config.load() before reading values");
        }
        const entries = [...this.data.entries()];
        for (let i2 = entries.length - 1; i2 > -1; i2--) {
          const [where, { data }] = entries[i2];
          if (hasOwnProperty(data, key)) {
            return where;
          }
        }
        return null;
      }
      get(key, where) {
        if (!this.loaded) {
          throw new Error("call config.load() before reading values");
        }
        return this.#get(key, where);
      }
      // we need to get values sometimes, so use this internal one to do so
      // while in the process of loading.
      #get(key, where = null) {
        if (where !== null && !confTypes.has(where)) {
          throw new Error("invalid config location param: " + where);
        }
        const { data } = this.data.get(where || "cli");
        return where === null || hasOwnProperty(data, key) ? data[key] : void 0;
      }
      set(key, val, where = "cli") {
        if (!this.loaded) {
          throw new Error("call config.load() before setting values");
        }
        if (!confTypes.has(where)) {
          throw new Error("invalid config location param: " + where);
        }
        this.#checkDeprecated(key);
        const { data, raw } = this.data.get(where);
        data[key] = val;
        if (["global", "user", "project"].includes(where)) {
          raw[key] = val;
        }
        this.data.get(where)[_valid] = null;
        this.#flatOptions = null;
      }
      get flat() {
        if (this.#flatOptions) {
          return this.#flatOptions;
        }
        const timeEnd = time.start("config:load:flatten");
        this.#flatOptions = {};
        for (const { data } of this.data.values()) {
          this.#flatten(data, this.#flatOptions);
        }
        this.#flatOptions.nodeBin = this.execPath;
        this.#flatOptions.npmBin = this.npmBin;
        timeEnd();
        return this.#flatOptions;
      }
      delete(key, where = "cli") {
        if (!this.loaded) {
          throw new Error("call config.load() before deleting values");
        }
        if (!confTypes.has(where)) {
          throw new Error("invalid config location param: " + where);
        }
        const { data, raw } = this.data.get(where);
        delete data[key];
        if (["global", "user", "project"].includes(where)) {
          delete raw[key];
        }
        this.data.get(where)[_valid] = null;
        this.#flatOptions = null;
      }
      async load() {
        if (this.loaded) {
          throw new Error("attempting to load npm config multiple times");
        }
        this.loadDefaults();
        await this.loadBuiltinConfig();
        this.loadCLI();
        this.loadEnv();
        await this.loadProjectConfig();
        await this.loadUserConfig();
        await this.loadGlobalConfig();
        this.#loaded = true;
        this.globalPrefix = this.get("prefix");
        this.setEnvs();
      }
      loadDefaults() {
        this.loadGlobalPrefix();
        this.loadHome();
        const defaultsObject = {
          ...this.defaults,
          prefix: this.globalPrefix
        };
        try {
          defaultsObject["npm-version"] = __require(join(this.npmPath, "package.json")).version;
        } catch {
        }
        this.#loadObject(defaultsObject, "default", "default values");
        const { data } = this.data.get("default");
        Object.defineProperty(data, "globalconfig", {
          get: () => resolve2(this.#get("prefix"), "etc/npmrc"),
          set(value) {
            Object.defineProperty(data, "globalconfig", {
              value,
              configurable: true,
              writable: true,
              enumerable: true
            });
          },
          configurable: true,
          enumerable: true
        });
        Object.defineProperty(data, "global-ignore-file", {
          get: () => resolve2(this.#get("prefix"), "etc/npmignore"),
          set(value) {
            Object.defineProperty(data, "global-ignore-file", {
              value,
              configurable: true,
              writable: true,
              enumerable: true
            });
          },
          configurable: true,
          enumerable: true
        });
      }
      loadHome() {
        this.home = this.env.HOME || homedir();
      }
      loadGlobalPrefix() {
        if (this.globalPrefix) {
          throw new Error("cannot load default global prefix more than once");
        }
        if (this.env.PREFIX) {
          this.globalPrefix = this.env.PREFIX;
        } else if (this.platform === "win32") {
          this.globalPrefix = dirname2(this.execPath);
        } else {
          this.globalPrefix = dirname2(dirname2(this.execPath));
          if (this.env.DESTDIR) {
            this.globalPrefix = join(this.env.DESTDIR, this.globalPrefix);
          }
        }
      }
      loadEnv() {
        const conf = /* @__PURE__ */ Object.create(null);
        for (const [envKey, envVal] of Object.entries(this.env)) {
          if (!/^npm_config_/i.test(envKey) || envVal === "") {
            continue;
          }
          let key = envKey.slice("npm_config_".length);
          if (!key.startsWith("//")) {
            key = key.replace(/(?!^)_/g, "-").toLowerCase();
          }
          conf[key] = envVal;
        }
        this.#loadObject(conf, "env", "environment");
      }
      loadCLI() {
        for (const s of Object.keys(this.shorthands)) {
          if (s.length > 1 && this.argv.includes(`-${s}`)) {
            throw Object.assign(
              new Error(`-${s} is not a valid single-hyphen cli flag. Did you mean --${s}?`),
              { code: "EUNKNOWNCONFIG" }
            );
          }
        }
        nopt.invalidHandler = (k3, val, type) => this.invalidHandler(k3, val, type, "command line options", "cli");
        nopt.unknownHandler = (k3, next) => this.unknownHandler(k3, next);
        nopt.abbrevHandler = this.abbrevHandler;
        const conf = nopt(this.types, this.shorthands, this.argv);
        nopt.invalidHandler = null;
        nopt.unknownHandler = null;
        this.parsedArgv = conf.argv;
        delete conf.argv;
        this.#loadObject(conf, "cli", "command line options");
      }
      get valid() {
        for (const [where, { valid }] of this.data.entries()) {
          if (valid === false || valid === null && !this.validate(where)) {
            return false;
          }
        }
        return true;
      }
      validate(where) {
        if (!where) {
          let valid = true;
          const authProblems = [];
          for (const entryWhere of this.data.keys()) {
            if (entryWhere === "default" || entryWhere === "builtin" || entryWhere === "cli") {
              continue;
            }
            const ret = this.validate(entryWhere);
            valid = valid && ret;
            if (["global", "user", "project"].includes(entryWhere)) {
              for (const key of ["_authtoken", "-authtoken"]) {
                if (this.get(key, entryWhere)) {
                  authProblems.push({ action: "delete", key, where: entryWhere });
                }
              }
              const nerfedReg = nerfDart(this.get("registry"));
              for (const key of ["_auth", "_authToken", "username", "_password"]) {
                if (this.get(key, entryWhere)) {
                  if (key === "username" && !this.get("_password", entryWhere)) {
                    authProblems.push({ action: "delete", key, where: entryWhere });
                  } else if (key === "_password" && !this.get("username", entryWhere)) {
                    authProblems.push({ action: "delete", key, where: entryWhere });
                  } else {
                    authProblems.push({
                      action: "rename",
                      from: key,
                      to: `${nerfedReg}:${key}`,
                      where: entryWhere
                    });
                  }
                }
              }
              if (this.get("email", entryWhere)) {
                authProblems.push({
                  action: "rename",
                  from: "email",
                  to: `${nerfedReg}:email`,
                  where: entryWhere
                });
              }
              for (const key of ["certfile", "keyfile"]) {
                if (this.get(key, entryWhere)) {
                  const pair = key === "certfile" ? "keyfile" : "certfile";
                  if (!this.get(pair, entryWhere)) {
                    authProblems.push({ action: "delete", key, where: entryWhere });
                  } else {
                    authProblems.push({
                      action: "rename",
                      from: key,
                      to: `${nerfedReg}:${key}`,
                      where: entryWhere
                    });
                  }
                }
              }
            }
          }
          if (authProblems.length) {
            const { ErrInvalidAuth } = require_errors();
            throw new ErrInvalidAuth(authProblems);
          }
          return valid;
        } else {
          const obj = this.data.get(where);
          obj[_valid] = true;
          nopt.invalidHandler = (k3, val, type) => this.invalidHandler(k3, val, type, obj.source, where);
          nopt.clean(obj.data, this.types, typeDefs);
          nopt.invalidHandler = null;
          return obj[_valid];
        }
      }
      // fixes problems identified by validate(), accepts the 'problems' property from a thrown
      // ErrInvalidAuth to avoid having to check everything again
      repair(problems) {
        if (!problems) {
          try {
            this.validate();
          } catch (err) {
            if (err.code !== "ERR_INVALID_AUTH") {
              throw err;
            }
            problems = err.problems;
          } finally {
            if (!problems) {
              problems = [];
            }
          }
        }
        for (const problem of problems) {
          if (problem.action === "delete") {
            this.delete(problem.key, problem.where);
          } else if (problem.action === "rename") {
            if (this.find(problem.to) !== null) {
              this.delete(problem.from, problem.where);
            } else {
              const raw = this.data.get(problem.where).raw?.[problem.from];
              const calculated = this.get(problem.from, problem.where);
              this.set(problem.to, raw || calculated, problem.where);
              this.delete(problem.from, problem.where);
            }
          }
        }
      }
      // Returns true if the value is coming directly from the source defined
      // in default definitions, if the current value for the key config is
      // coming from any other different source, returns false
      isDefault(key) {
        const [defaultType, ...types] = [...confTypes];
        const defaultData = this.data.get(defaultType).data;
        return hasOwnProperty(defaultData, key) && types.every((type) => {
          const typeData = this.data.get(type).data;
          return !hasOwnProperty(typeData, key);
        });
      }
      invalidHandler(k3, val, type, source, where) {
        const typeDescription = require_type_description();
        log.warn(
          "invalid config",
          k3 + "=" + JSON.stringify(val),
          `set in ${source}`
        );
        this.data.get(where)[_valid] = false;
        if (Array.isArray(type)) {
          if (type.includes(typeDefs.url.type)) {
            type = typeDefs.url.type;
          } else {
            if (type.includes(typeDefs.path.type)) {
              type = typeDefs.path.type;
            }
          }
        }
        const typeDesc = typeDescription(type);
        const mustBe = typeDesc.filter((m2) => m2 !== void 0 && m2 !== Array);
        const msg = "Must be" + this.#getOneOfKeywords(mustBe, typeDesc);
        const desc = mustBe.length === 1 ? mustBe[0] : [...new Set(mustBe.map((n7) => typeof n7 === "string" ? n7 : JSON.stringify(n7)))].join(", ");
        log.warn("invalid config", msg, desc);
      }
      abbrevHandler(short, long) {
        throw Object.assign(
          new Error(`Invalid abbreviated flag "--${short}". Did you mean "--${long}"?`),
          { code: "EUNKNOWNCONFIG" }
        );
      }
      unknownHandler(key, next) {
        if (next) {
          this.queueWarning(`unknown:${next}`, `"${next}" is being parsed as a normal command line argument.`);
        }
      }
      #getOneOfKeywords(mustBe, typeDesc) {
        let keyword;
        if (mustBe.length === 1 && typeDesc.includes(Array)) {
          keyword = " one or more";
        } else if (mustBe.length > 1 && typeDesc.includes(Array)) {
          keyword = " one or more of:";
        } else if (mustBe.length > 1) {
          keyword = " one of:";
        } else {
          keyword = "";
        }
        return keyword;
      }
      #loadObject(obj, where, source, er = null) {
        const conf = this.data.get(where);
        if (conf.source) {
          const m2 = `double-loading "${where}" configs from ${source}, previously loaded from ${conf.source}`;
          throw new Error(m2);
        }
        if (this.sources.has(source)) {
          const m2 = `double-loading config "${source}" as "${where}", previously loaded as "${this.sources.get(source)}"`;
          throw new Error(m2);
        }
        conf.source = source;
        this.sources.set(source, where);
        if (er) {
          conf.loadError = er;
          if (er.code !== "ENOENT") {
            log.verbose("config", `error loading ${where} config`, er);
          }
        } else {
          conf.raw = obj;
          outer: for (const [key, value] of Object.entries(obj)) {
            const k3 = envReplace(key, this.env);
            const v3 = this.parseField(value, k3);
            if (where !== "default") {
              this.#checkDeprecated(k3);
              if (this.definitions[key]?.exclusive) {
                for (const exclusive of this.definitions[key].exclusive) {
                  if (!this.isDefault(exclusive)) {
                    if (where === "env") {
                      const cliData = this.data.get("cli").data;
                      if (Object.hasOwn(cliData, exclusive)) {
                        continue outer;
                      }
                    }
                    throw new TypeError(`--${key} cannot be provided when using --${exclusive}`);
                  }
                }
              }
            }
            if (where !== "default" || key === "npm-version") {
              this.checkUnknown(where, key, source);
            }
            conf.data[k3] = v3;
          }
        }
      }
      checkUnknown(where, key, source = null) {
        if (this.definitions[key]) {
          return;
        }
        if (internalEnv.includes(key)) {
          return;
        }
        const scoped = key.includes(":");
        let baseKey = null;
        if (scoped) {
          baseKey = key.split(":").pop();
          if (this.definitions[baseKey] || this.nerfDarts.includes(baseKey)) {
            return;
          }
        }
        const entry = { where, key, baseKey, source: source ?? this.data.get(where)?.source ?? null };
        this.#unknownConfigs.push(entry);
        if (where === "publishConfig") {
          const hint = " See `npm help npmrc` for supported config options.";
          const msg = scoped ? `Unknown ${where} config "${baseKey}" (${key}). This will stop working in the next major version of npm.${hint}` : `Unknown ${where} config "${key}". This will stop working in the next major version of npm.${hint}`;
          this.queueWarning(scoped ? baseKey : key, msg);
          return;
        }
        if (where === "env") {
          const hint = " See `npm help npmrc` for supported config options.";
          const msg = scoped ? `Unknown ${where} config "${baseKey}" (${key}). This will error in a future major version of npm.${hint}` : `Unknown ${where} config "${key}". This will error in a future major version of npm.${hint}`;
          this.queueWarning(scoped ? baseKey : key, msg);
        }
      }
      // Returns unknown-config entries for a given source ('cli', 'builtin', 'project', 'user', 'global') or all entries except `env` and `publishConfig` when omitted.
      getUnknownConfigs(where) {
        if (where) {
          return this.#unknownConfigs.filter((u2) => u2.where === where);
        }
        return this.#unknownConfigs.filter((u2) => u2.where !== "env" && u2.where !== "publishConfig");
      }
      #checkDeprecated(key) {
        if (this.deprecated[key]) {
          log.warn("config", key, this.deprecated[key]);
        }
      }
      // Parse a field, coercing it to the best type available.
      parseField(f, key, listElement = false) {
        return parseField(f, key, this, listElement);
      }
      async #loadFile(file, type) {
        log.silly("config", `load:file:${file}`);
        await readFile(file, "utf8").then(
          (data) => {
            const parsedConfig = ini.parse(data);
            if (type === "project" && parsedConfig.prefix) {
              log.error("config", `prefix cannot be changed from project config: ${file}.`);
            }
            return this.#loadObject(parsedConfig, type, file);
          },
          (er) => this.#loadObject(null, type, file, er)
        );
      }
      loadBuiltinConfig() {
        return this.#loadFile(resolve2(this.npmPath, "npmrc"), "builtin");
      }
      async loadProjectConfig() {
        await this.loadLocalPrefix();
        if (this.localPackage == null) {
          this.localPackage = await fileExists(this.localPrefix, "package.json");
        }
        if (this.#get("global") === true || this.#get("location") === "global") {
          this.data.get("project").source = "(global mode enabled, ignored)";
          this.sources.set(this.data.get("project").source, "project");
          return;
        }
        const projectFile = resolve2(this.localPrefix, ".npmrc");
        if (projectFile !== this.#get("userconfig")) {
          return this.#loadFile(projectFile, "project");
        } else {
          this.data.get("project").source = '(same as "user" config, ignored)';
          this.sources.set(this.data.get("project").source, "project");
        }
      }
      async loadLocalPrefix() {
        const cliPrefix = this.#get("prefix", "cli");
        if (cliPrefix) {
          this.localPrefix = cliPrefix;
          return;
        }
        const cliWorkspaces = this.#get("workspaces", "cli");
        const isGlobal = this.#get("global") || this.#get("location") === "global";
        for (const p of walkUp2(this.cwd)) {
          if (this.excludeNpmCwd && p === this.npmPath) {
            break;
          }
          const hasPackageJson = await fileExists(p, "package.json");
          if (!this.localPrefix && (hasPackageJson || await dirExists(p, "node_modules"))) {
            this.localPrefix = p;
            this.localPackage = hasPackageJson;
            if (cliWorkspaces === false || isGlobal) {
              return;
            }
            continue;
          }
          if (this.localPrefix && hasPackageJson) {
            const pkgJson = require_lib11();
            const { content: pkg } = await pkgJson.normalize(p).catch(() => ({ content: {} }));
            if (!pkg?.workspaces) {
              continue;
            }
            const mapWorkspaces = require_lib13();
            const workspaces = await mapWorkspaces({ cwd: p, pkg });
            for (const w2 of workspaces.values()) {
              if (w2 === this.localPrefix) {
                if (await fileExists(this.localPrefix, ".npmrc")) {
                  log.warn("config", `ignoring workspace config at ${this.localPrefix}/.npmrc`);
                }
                const { data } = this.data.get("default");
                data.workspace = [this.localPrefix];
                this.localPrefix = p;
                this.localPackage = hasPackageJson;
                log.info("config", `found workspace root at ${this.localPrefix}`);
                return;
              }
            }
          }
        }
        if (!this.localPrefix) {
          this.localPrefix = this.cwd;
        }
      }
      loadUserConfig() {
        return this.#loadFile(this.#get("userconfig"), "user");
      }
      loadGlobalConfig() {
        return this.#loadFile(this.#get("globalconfig"), "global");
      }
      async save(where) {
        if (!this.loaded) {
          throw new Error("call config.load() before saving");
        }
        if (!confFileTypes.has(where)) {
          throw new Error("invalid config location param: " + where);
        }
        const conf = this.data.get(where);
        conf[_loadError] = null;
        if (where === "user") {
        }
        const iniData = ini.stringify(conf.raw).trim() + "\n";
        if (!iniData.trim()) {
          await unlink(conf.source).catch(() => {
          });
          return;
        }
        const dir = dirname2(conf.source);
        await mkdir(dir, { recursive: true });
        await writeFile(conf.source, iniData, "utf8");
        const mode = where === "user" ? 384 : 438;
        await chmod(conf.source, mode);
      }
      clearCredentialsByURI(uri, level = "user") {
        const nerfed = nerfDart(uri);
        const def = nerfDart(this.get("registry"));
        if (def === nerfed) {
          this.delete(`-authtoken`, level);
          this.delete(`_authToken`, level);
          this.delete(`_authtoken`, level);
          this.delete(`_auth`, level);
          this.delete(`_password`, level);
          this.delete(`username`, level);
        }
        this.delete(`${nerfed}:_authToken`, level);
        this.delete(`${nerfed}:_auth`, level);
        this.delete(`${nerfed}:_password`, level);
        this.delete(`${nerfed}:username`, level);
        this.delete(`${nerfed}:email`, level);
        this.delete(`${nerfed}:certfile`, level);
        this.delete(`${nerfed}:keyfile`, level);
      }
      setCredentialsByURI(uri, { token, username, password, certfile, keyfile }) {
        const nerfed = nerfDart(uri);
        this.delete(`${nerfed}:always-auth`, "user");
        if (certfile && keyfile) {
          this.set(`${nerfed}:certfile`, certfile, "user");
          this.set(`${nerfed}:keyfile`, keyfile, "user");
        }
        if (token) {
          this.set(`${nerfed}:_authToken`, token, "user");
          this.delete(`${nerfed}:_password`, "user");
          this.delete(`${nerfed}:username`, "user");
        } else if (username || password) {
          if (!username) {
            throw new Error("must include username");
          }
          if (!password) {
            throw new Error("must include password");
          }
          this.delete(`${nerfed}:_authToken`, "user");
          this.set(`${nerfed}:username`, username, "user");
          const encoded = Buffer.from(password, "utf8").toString("base64");
          this.set(`${nerfed}:_password`, encoded, "user");
        } else if (!certfile || !keyfile) {
          throw new Error("No credentials to set.");
        }
      }
      // this has to be a bit more complicated to support legacy data of all forms
      getCredentialsByURI(uri) {
        const nerfed = nerfDart(uri);
        const creds = {};
        const email = this.get(`${nerfed}:email`) || this.get("email");
        if (email) {
          creds.email = email;
        }
        const certfileReg = this.get(`${nerfed}:certfile`);
        const keyfileReg = this.get(`${nerfed}:keyfile`);
        if (certfileReg && keyfileReg) {
          creds.certfile = certfileReg;
          creds.keyfile = keyfileReg;
        }
        const tokenReg = this.get(`${nerfed}:_authToken`);
        if (tokenReg) {
          creds.token = tokenReg;
          return creds;
        }
        const userReg = this.get(`${nerfed}:username`);
        const passReg = this.get(`${nerfed}:_password`);
        if (userReg && passReg) {
          creds.username = userReg;
          creds.password = Buffer.from(passReg, "base64").toString("utf8");
          const auth = `${creds.username}:${creds.password}`;
          creds.auth = Buffer.from(auth, "utf8").toString("base64");
          return creds;
        }
        const authReg = this.get(`${nerfed}:_auth`);
        if (authReg) {
          const authDecode = Buffer.from(authReg, "base64").toString("utf8");
          const authSplit = authDecode.split(":");
          creds.username = authSplit.shift();
          creds.password = authSplit.join(":");
          creds.auth = authReg;
          return creds;
        }
        return creds;
      }
      // set up the environment object we have with npm_config_* environs
      // for all configs that are different from their default values, and
      // set EDITOR and HOME.
      setEnvs() {
        setEnvs(this);
      }
      removeWarning(key) {
        this.#warnings = this.#warnings.filter((w2) => w2.type !== key);
      }
      getUnknownPositionals() {
        return this.#warnings.filter((w2) => w2.type.startsWith("unknown:")).map((w2) => w2.type.slice("unknown:".length));
      }
      removeUnknownPositional(value) {
        this.removeWarning(`unknown:${value}`);
      }
      queueWarning(type, ...args) {
        if (!this.warn) {
          this.#warnings.push({ type, args });
        } else {
          log.warn(...args);
        }
      }
      logWarnings() {
        for (const warning of this.#warnings) {
          log.warn(...warning.args);
        }
        this.#warnings = [];
      }
    };
    var _loadError = /* @__PURE__ */ Symbol("loadError");
    var _valid = /* @__PURE__ */ Symbol("valid");
    var ConfigData = class {
      #data;
      #source = null;
      #raw = null;
      constructor(parent) {
        this.#data = Object.create(parent && parent.data);
        this.#raw = {};
        this[_valid] = true;
      }
      get data() {
        return this.#data;
      }
      get valid() {
        return this[_valid];
      }
      set source(s) {
        if (this.#source) {
          throw new Error("cannot set ConfigData source more than once");
        }
        this.#source = s;
      }
      get source() {
        return this.#source;
      }
      set loadError(e) {
        if (this[_loadError] || Object.keys(this.#raw).length) {
          throw new Error("cannot set ConfigData loadError after load");
        }
        this[_loadError] = e;
      }
      get loadError() {
        return this[_loadError];
      }
      set raw(r) {
        if (Object.keys(this.#raw).length || this[_loadError]) {
          throw new Error("cannot set ConfigData raw after load");
        }
        this.#raw = r;
      }
      get raw() {
        return this.#raw;
      }
    };
    var getTypesFromDefinitions = (definitions) => {
      const types = {};
      const defaults = {};
      const deprecated = {};
      for (const [key, def] of Object.entries(definitions)) {
        defaults[key] = def.default;
        types[key] = def.type;
        if (def.deprecated) {
          deprecated[key] = def.deprecated.trim().replace(/\n +/, "\n");
        }
      }
      return { types, defaults, deprecated };
    };
    module.exports = Config;
    module.exports.getTypesFromDefinitions = getTypesFromDefinitions;
  }
});
export default require_lib14();
