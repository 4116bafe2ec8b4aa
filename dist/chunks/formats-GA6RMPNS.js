import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  classifyUrl,
  contentKey,
  isSameText,
  mergeTwins,
  placeOf,
  versionInAddress
} from "./chunk-I3I2SMCI.js";
import {
  EVENT_ID,
  YAMLException,
  getScalarValue,
  parseEvents
} from "./chunk-G4ONEVW2.js";
import {
  ECOSYSTEMS
} from "./chunk-LO4YLDIC.js";
import "./chunk-NYO4SOWK.js";
import "./chunk-S2C6XYYC.js";
import {
  parseIntegrity,
  parseVersion,
  spec
} from "./chunk-QREEFC4K.js";
import "./chunk-ANSDECAT.js";
import {
  READABLE_NAMES,
  UNSUPPORTED,
  basename,
  isLockfileName,
  readableName
} from "./chunk-HCTOO7ED.js";
import {
  GateError
} from "./chunk-33IVOZPE.js";
import "./chunk-7Y3QBSS7.js";

// src/lockfile/lines.ts
var MAX_QUOTED = 80;
var DEFAULT_HELP = "restore the file, or let its package manager write it anew; nothing of it was compared, so that nothing slips through";
function lineStarts(text2) {
  const starts = [0];
  for (let at2 = text2.indexOf("\n"); at2 >= 0; at2 = text2.indexOf("\n", at2 + 1)) starts.push(at2 + 1);
  return starts;
}
function lineAt(starts, offset) {
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = low + high >>> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
function unreadable(file, line, why, help = DEFAULT_HELP) {
  return new GateError("LOCKFILE_UNREADABLE", `${file}:${line}: ${why}`, { help });
}
function quoted(raw) {
  const text2 = JSON.stringify(raw.length > MAX_QUOTED ? `${raw.slice(0, MAX_QUOTED)}...` : raw);
  return text2.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// src/lockfile/text.ts
var MAX_CHARACTERS = 5e7;
var CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/m;
function plainText(text2, file) {
  if (text2.length >= MAX_CHARACTERS) {
    throw unreadable(
      file,
      1,
      "is larger than 50 MB",
      "no lockfile needs that much; split the workspace, or leave the file out with the `lockfiles` input"
    );
  }
  const plain = text2.startsWith("\uFEFF") ? text2.slice(1) : text2;
  const nul = plain.indexOf("\0");
  if (nul >= 0) throw at(plain, nul, file, "holds a NUL character");
  if (!plain.isWellFormed()) throw at(plain, plain.search(/[\ud800-\udfff]/u), file, "holds half a character (a lone surrogate)");
  const conflict = CONFLICT.exec(plain);
  if (conflict !== null) {
    throw at(
      plain,
      conflict.index,
      file,
      "holds a merge conflict",
      "resolve the conflict, let the package manager write the lockfile anew, and commit it"
    );
  }
  return plain;
}
function at(text2, offset, file, why, help) {
  return unreadable(file, lineAt(lineStarts(text2), Math.max(offset, 0)), why, help);
}

// src/lockfile/entry.ts
var parseName = ECOSYSTEMS.npm.names.parse;
function lockedPackage(facts) {
  const { location, installScript, dev, optional, via } = facts;
  const { name, version, source } = identify(facts.name, facts.version, facts.source);
  return {
    name,
    version,
    source,
    integrity: facts.integrity === void 0 ? void 0 : parseIntegrity(facts.integrity),
    checksum: facts.checksum,
    ...facts.hashOmitted === true ? { hashOmitted: true } : {},
    location,
    alias: facts.installedAs === facts.name ? void 0 : facts.installedAs,
    installScript,
    dev,
    optional,
    via
  };
}
function identify(rawName, rawVersion, source) {
  const name = parseName(rawName);
  const version = rawVersion === void 0 ? void 0 : parseVersion(rawVersion);
  if (name !== void 0 && version !== void 0) return { name, version, source };
  const isRegistrys = source.kind === "registry" || source.kind === "bundled";
  return {
    name: name ?? parseName(readable(rawName)) ?? UNREADABLE_NAME,
    version: version ?? parseVersion(readable(rawVersion ?? "")) ?? NO_VERSION,
    source: isRegistrys ? { kind: "tarball", url: oddAddress(rawName, rawVersion, source) } : source
  };
}
function oddAddress(name, version, source) {
  return source.kind === "registry" && source.url !== void 0 ? source.url : quoted(version === void 0 ? name : `${name}@${version}`);
}
var readable = (raw) => raw.slice(0, 200).replace(/[^A-Za-z0-9.+_~@/-]+/g, "_").replace(/^[^A-Za-z0-9@]+/, "");
var UNREADABLE_NAME = required(parseName("unreadable-name"));
var NO_VERSION = required(parseVersion("0.0.0"));
function required(value) {
  if (value === void 0) throw new Error("a constant is not what it says");
  return value;
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text2, ignoreTrivia = false) {
  const len = text2.length;
  let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count, exact) {
    let digits = 0;
    let value2 = 0;
    while (digits < count || !exact) {
      let ch = text2.charCodeAt(pos);
      if (ch >= 48 && ch <= 57) {
        value2 = value2 * 16 + ch - 48;
      } else if (ch >= 65 && ch <= 70) {
        value2 = value2 * 16 + ch - 65 + 10;
      } else if (ch >= 97 && ch <= 102) {
        value2 = value2 * 16 + ch - 97 + 10;
      } else {
        break;
      }
      pos++;
      digits++;
    }
    if (digits < count) {
      value2 = -1;
    }
    return value2;
  }
  function setPosition(newPosition) {
    pos = newPosition;
    value = "";
    tokenOffset = 0;
    token = 16;
    scanError = 0;
  }
  function scanNumber() {
    let start = pos;
    if (text2.charCodeAt(pos) === 48) {
      pos++;
    } else {
      pos++;
      while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text2.length && text2.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
        while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
          pos++;
        }
      } else {
        scanError = 3;
        return text2.substring(start, pos);
      }
    }
    let end = pos;
    if (pos < text2.length && (text2.charCodeAt(pos) === 69 || text2.charCodeAt(pos) === 101)) {
      pos++;
      if (pos < text2.length && text2.charCodeAt(pos) === 43 || text2.charCodeAt(pos) === 45) {
        pos++;
      }
      if (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
        while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
          pos++;
        }
        end = pos;
      } else {
        scanError = 3;
      }
    }
    return text2.substring(start, end);
  }
  function scanString() {
    let result = "", start = pos;
    while (true) {
      if (pos >= len) {
        result += text2.substring(start, pos);
        scanError = 2;
        break;
      }
      const ch = text2.charCodeAt(pos);
      if (ch === 34) {
        result += text2.substring(start, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result += text2.substring(start, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text2.charCodeAt(pos++);
        switch (ch2) {
          case 34:
            result += '"';
            break;
          case 92:
            result += "\\";
            break;
          case 47:
            result += "/";
            break;
          case 98:
            result += "\b";
            break;
          case 102:
            result += "\f";
            break;
          case 110:
            result += "\n";
            break;
          case 114:
            result += "\r";
            break;
          case 116:
            result += "	";
            break;
          case 117:
            const ch3 = scanHexDigits(4, true);
            if (ch3 >= 0) {
              result += String.fromCharCode(ch3);
            } else {
              scanError = 4;
            }
            break;
          default:
            scanError = 5;
        }
        start = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31) {
        if (isLineBreak(ch)) {
          result += text2.substring(start, pos);
          scanError = 2;
          break;
        } else {
          scanError = 6;
        }
      }
      pos++;
    }
    return result;
  }
  function scanNext() {
    value = "";
    scanError = 0;
    tokenOffset = pos;
    lineStartOffset = lineNumber;
    prevTokenLineStartOffset = tokenLineStartOffset;
    if (pos >= len) {
      tokenOffset = len;
      return token = 17;
    }
    let code = text2.charCodeAt(pos);
    if (isWhiteSpace(code)) {
      do {
        pos++;
        value += String.fromCharCode(code);
        code = text2.charCodeAt(pos);
      } while (isWhiteSpace(code));
      return token = 15;
    }
    if (isLineBreak(code)) {
      pos++;
      value += String.fromCharCode(code);
      if (code === 13 && text2.charCodeAt(pos) === 10) {
        pos++;
        value += "\n";
      }
      lineNumber++;
      tokenLineStartOffset = pos;
      return token = 14;
    }
    switch (code) {
      // tokens: []{}:,
      case 123:
        pos++;
        return token = 1;
      case 125:
        pos++;
        return token = 2;
      case 91:
        pos++;
        return token = 3;
      case 93:
        pos++;
        return token = 4;
      case 58:
        pos++;
        return token = 6;
      case 44:
        pos++;
        return token = 5;
      // strings
      case 34:
        pos++;
        value = scanString();
        return token = 10;
      // comments
      case 47:
        const start = pos - 1;
        if (text2.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak(text2.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value = text2.substring(start, pos);
          return token = 12;
        }
        if (text2.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text2.charCodeAt(pos);
            if (ch === 42 && text2.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak(ch)) {
              if (ch === 13 && text2.charCodeAt(pos) === 10) {
                pos++;
              }
              lineNumber++;
              tokenLineStartOffset = pos;
            }
          }
          if (!commentClosed) {
            pos++;
            scanError = 1;
          }
          value = text2.substring(start, pos);
          return token = 13;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
      // numbers
      case 45:
        value += String.fromCharCode(code);
        pos++;
        if (pos === len || !isDigit(text2.charCodeAt(pos))) {
          return token = 16;
        }
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        value += scanNumber();
        return token = 11;
      // literals and unknown symbols
      default:
        while (pos < len && isUnknownContentCharacter(code)) {
          pos++;
          code = text2.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value = text2.substring(tokenOffset, pos);
          switch (value) {
            case "true":
              return token = 8;
            case "false":
              return token = 9;
            case "null":
              return token = 7;
          }
          return token = 16;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
    }
  }
  function isUnknownContentCharacter(code) {
    if (isWhiteSpace(code) || isLineBreak(code)) {
      return false;
    }
    switch (code) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return false;
    }
    return true;
  }
  function scanNextNonTrivia() {
    let result;
    do {
      result = scanNext();
    } while (result >= 12 && result <= 15);
    return result;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token,
    getTokenValue: () => value,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2["lineFeed"] = 10] = "lineFeed";
  CharacterCodes2[CharacterCodes2["carriageReturn"] = 13] = "carriageReturn";
  CharacterCodes2[CharacterCodes2["space"] = 32] = "space";
  CharacterCodes2[CharacterCodes2["_0"] = 48] = "_0";
  CharacterCodes2[CharacterCodes2["_1"] = 49] = "_1";
  CharacterCodes2[CharacterCodes2["_2"] = 50] = "_2";
  CharacterCodes2[CharacterCodes2["_3"] = 51] = "_3";
  CharacterCodes2[CharacterCodes2["_4"] = 52] = "_4";
  CharacterCodes2[CharacterCodes2["_5"] = 53] = "_5";
  CharacterCodes2[CharacterCodes2["_6"] = 54] = "_6";
  CharacterCodes2[CharacterCodes2["_7"] = 55] = "_7";
  CharacterCodes2[CharacterCodes2["_8"] = 56] = "_8";
  CharacterCodes2[CharacterCodes2["_9"] = 57] = "_9";
  CharacterCodes2[CharacterCodes2["a"] = 97] = "a";
  CharacterCodes2[CharacterCodes2["b"] = 98] = "b";
  CharacterCodes2[CharacterCodes2["c"] = 99] = "c";
  CharacterCodes2[CharacterCodes2["d"] = 100] = "d";
  CharacterCodes2[CharacterCodes2["e"] = 101] = "e";
  CharacterCodes2[CharacterCodes2["f"] = 102] = "f";
  CharacterCodes2[CharacterCodes2["g"] = 103] = "g";
  CharacterCodes2[CharacterCodes2["h"] = 104] = "h";
  CharacterCodes2[CharacterCodes2["i"] = 105] = "i";
  CharacterCodes2[CharacterCodes2["j"] = 106] = "j";
  CharacterCodes2[CharacterCodes2["k"] = 107] = "k";
  CharacterCodes2[CharacterCodes2["l"] = 108] = "l";
  CharacterCodes2[CharacterCodes2["m"] = 109] = "m";
  CharacterCodes2[CharacterCodes2["n"] = 110] = "n";
  CharacterCodes2[CharacterCodes2["o"] = 111] = "o";
  CharacterCodes2[CharacterCodes2["p"] = 112] = "p";
  CharacterCodes2[CharacterCodes2["q"] = 113] = "q";
  CharacterCodes2[CharacterCodes2["r"] = 114] = "r";
  CharacterCodes2[CharacterCodes2["s"] = 115] = "s";
  CharacterCodes2[CharacterCodes2["t"] = 116] = "t";
  CharacterCodes2[CharacterCodes2["u"] = 117] = "u";
  CharacterCodes2[CharacterCodes2["v"] = 118] = "v";
  CharacterCodes2[CharacterCodes2["w"] = 119] = "w";
  CharacterCodes2[CharacterCodes2["x"] = 120] = "x";
  CharacterCodes2[CharacterCodes2["y"] = 121] = "y";
  CharacterCodes2[CharacterCodes2["z"] = 122] = "z";
  CharacterCodes2[CharacterCodes2["A"] = 65] = "A";
  CharacterCodes2[CharacterCodes2["B"] = 66] = "B";
  CharacterCodes2[CharacterCodes2["C"] = 67] = "C";
  CharacterCodes2[CharacterCodes2["D"] = 68] = "D";
  CharacterCodes2[CharacterCodes2["E"] = 69] = "E";
  CharacterCodes2[CharacterCodes2["F"] = 70] = "F";
  CharacterCodes2[CharacterCodes2["G"] = 71] = "G";
  CharacterCodes2[CharacterCodes2["H"] = 72] = "H";
  CharacterCodes2[CharacterCodes2["I"] = 73] = "I";
  CharacterCodes2[CharacterCodes2["J"] = 74] = "J";
  CharacterCodes2[CharacterCodes2["K"] = 75] = "K";
  CharacterCodes2[CharacterCodes2["L"] = 76] = "L";
  CharacterCodes2[CharacterCodes2["M"] = 77] = "M";
  CharacterCodes2[CharacterCodes2["N"] = 78] = "N";
  CharacterCodes2[CharacterCodes2["O"] = 79] = "O";
  CharacterCodes2[CharacterCodes2["P"] = 80] = "P";
  CharacterCodes2[CharacterCodes2["Q"] = 81] = "Q";
  CharacterCodes2[CharacterCodes2["R"] = 82] = "R";
  CharacterCodes2[CharacterCodes2["S"] = 83] = "S";
  CharacterCodes2[CharacterCodes2["T"] = 84] = "T";
  CharacterCodes2[CharacterCodes2["U"] = 85] = "U";
  CharacterCodes2[CharacterCodes2["V"] = 86] = "V";
  CharacterCodes2[CharacterCodes2["W"] = 87] = "W";
  CharacterCodes2[CharacterCodes2["X"] = 88] = "X";
  CharacterCodes2[CharacterCodes2["Y"] = 89] = "Y";
  CharacterCodes2[CharacterCodes2["Z"] = 90] = "Z";
  CharacterCodes2[CharacterCodes2["asterisk"] = 42] = "asterisk";
  CharacterCodes2[CharacterCodes2["backslash"] = 92] = "backslash";
  CharacterCodes2[CharacterCodes2["closeBrace"] = 125] = "closeBrace";
  CharacterCodes2[CharacterCodes2["closeBracket"] = 93] = "closeBracket";
  CharacterCodes2[CharacterCodes2["colon"] = 58] = "colon";
  CharacterCodes2[CharacterCodes2["comma"] = 44] = "comma";
  CharacterCodes2[CharacterCodes2["dot"] = 46] = "dot";
  CharacterCodes2[CharacterCodes2["doubleQuote"] = 34] = "doubleQuote";
  CharacterCodes2[CharacterCodes2["minus"] = 45] = "minus";
  CharacterCodes2[CharacterCodes2["openBrace"] = 123] = "openBrace";
  CharacterCodes2[CharacterCodes2["openBracket"] = 91] = "openBracket";
  CharacterCodes2[CharacterCodes2["plus"] = 43] = "plus";
  CharacterCodes2[CharacterCodes2["slash"] = 47] = "slash";
  CharacterCodes2[CharacterCodes2["formFeed"] = 12] = "formFeed";
  CharacterCodes2[CharacterCodes2["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var cachedSpaces = new Array(20).fill(0).map((_, index) => {
  return " ".repeat(index);
});
var maxCachedValues = 200;
var cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + " ".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + " ".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + " ".repeat(index);
    })
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + "	".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + "	".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + "	".repeat(index);
    })
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: false
  };
})(ParseOptions || (ParseOptions = {}));
function visit(text2, visitor, options = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text2, false);
  const _jsonPath = [];
  let suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks++;
      } else {
        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
        if (cbReturn === false) {
          suppressedCallbacks = 1;
        }
      }
    } : () => true;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks--;
      }
      if (suppressedCallbacks === 0) {
        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
      }
    } : () => true;
  }
  const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
  const disallowComments = options && options.disallowComments;
  const allowTrailingComma = options && options.allowTrailingComma;
  function scanNext() {
    while (true) {
      const token = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          if (!disallowComments) {
            handleError(
              11
              /* ParseErrorCode.UnexpectedEndOfComment */
            );
          }
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token) {
        case 12:
        case 13:
          if (disallowComments) {
            handleError(
              10
              /* ParseErrorCode.InvalidCommentToken */
            );
          } else {
            onComment();
          }
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    onError(error);
    if (skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      while (token !== 17) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1) {
          break;
        }
        token = scanNext();
      }
    }
  }
  function parseString(isValue) {
    const value = _scanner.getTokenValue();
    if (isValue) {
      onLiteralValue(value);
    } else {
      onObjectProperty(value);
      _jsonPath.push(value);
    }
    scanNext();
    return true;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        const tokenValue = _scanner.getTokenValue();
        let value = Number(tokenValue);
        if (isNaN(value)) {
          handleError(
            2
            /* ParseErrorCode.InvalidNumberFormat */
          );
          value = 0;
        }
        onLiteralValue(value);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(true);
        break;
      case 9:
        onLiteralValue(false);
        break;
      default:
        return false;
    }
    scanNext();
    return true;
  }
  function parseProperty() {
    if (_scanner.getToken() !== 10) {
      handleError(3, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
      return false;
    }
    parseString(false);
    if (_scanner.getToken() === 6) {
      onSeparator(":");
      scanNext();
      if (!parseValue()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
    } else {
      handleError(5, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
    }
    _jsonPath.pop();
    return true;
  }
  function parseObject() {
    onObjectBegin();
    scanNext();
    let needsComma = false;
    while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 2 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (!parseProperty()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onObjectEnd();
    if (_scanner.getToken() !== 2) {
      handleError(7, [
        2
        /* SyntaxKind.CloseBraceToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseArray() {
    onArrayBegin();
    scanNext();
    let isFirstElement = true;
    let needsComma = false;
    while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 4 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (isFirstElement) {
        _jsonPath.push(0);
        isFirstElement = false;
      } else {
        _jsonPath[_jsonPath.length - 1]++;
      }
      if (!parseValue()) {
        handleError(4, [], [
          4,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onArrayEnd();
    if (!isFirstElement) {
      _jsonPath.pop();
    }
    if (_scanner.getToken() !== 4) {
      handleError(8, [
        4
        /* SyntaxKind.CloseBracketToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray();
      case 1:
        return parseObject();
      case 10:
        return parseString(true);
      default:
        return parseLiteral();
    }
  }
  scanNext();
  if (_scanner.getToken() === 17) {
    if (options.allowEmptyContent) {
      return true;
    }
    handleError(4, [], []);
    return false;
  }
  if (!parseValue()) {
    handleError(4, [], []);
    return false;
  }
  if (_scanner.getToken() !== 17) {
    handleError(9, [], []);
  }
  return true;
}

// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2["None"] = 0] = "None";
  ScanError2[ScanError2["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
  ScanError2[ScanError2["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
  ScanError2[ScanError2["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
  ScanError2[ScanError2["InvalidUnicode"] = 4] = "InvalidUnicode";
  ScanError2[ScanError2["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
  ScanError2[ScanError2["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2["OpenBraceToken"] = 1] = "OpenBraceToken";
  SyntaxKind2[SyntaxKind2["CloseBraceToken"] = 2] = "CloseBraceToken";
  SyntaxKind2[SyntaxKind2["OpenBracketToken"] = 3] = "OpenBracketToken";
  SyntaxKind2[SyntaxKind2["CloseBracketToken"] = 4] = "CloseBracketToken";
  SyntaxKind2[SyntaxKind2["CommaToken"] = 5] = "CommaToken";
  SyntaxKind2[SyntaxKind2["ColonToken"] = 6] = "ColonToken";
  SyntaxKind2[SyntaxKind2["NullKeyword"] = 7] = "NullKeyword";
  SyntaxKind2[SyntaxKind2["TrueKeyword"] = 8] = "TrueKeyword";
  SyntaxKind2[SyntaxKind2["FalseKeyword"] = 9] = "FalseKeyword";
  SyntaxKind2[SyntaxKind2["StringLiteral"] = 10] = "StringLiteral";
  SyntaxKind2[SyntaxKind2["NumericLiteral"] = 11] = "NumericLiteral";
  SyntaxKind2[SyntaxKind2["LineCommentTrivia"] = 12] = "LineCommentTrivia";
  SyntaxKind2[SyntaxKind2["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
  SyntaxKind2[SyntaxKind2["LineBreakTrivia"] = 14] = "LineBreakTrivia";
  SyntaxKind2[SyntaxKind2["Trivia"] = 15] = "Trivia";
  SyntaxKind2[SyntaxKind2["Unknown"] = 16] = "Unknown";
  SyntaxKind2[SyntaxKind2["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var visit2 = visit;
var ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2["InvalidSymbol"] = 1] = "InvalidSymbol";
  ParseErrorCode2[ParseErrorCode2["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
  ParseErrorCode2[ParseErrorCode2["PropertyNameExpected"] = 3] = "PropertyNameExpected";
  ParseErrorCode2[ParseErrorCode2["ValueExpected"] = 4] = "ValueExpected";
  ParseErrorCode2[ParseErrorCode2["ColonExpected"] = 5] = "ColonExpected";
  ParseErrorCode2[ParseErrorCode2["CommaExpected"] = 6] = "CommaExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBraceExpected"] = 7] = "CloseBraceExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBracketExpected"] = 8] = "CloseBracketExpected";
  ParseErrorCode2[ParseErrorCode2["EndOfFileExpected"] = 9] = "EndOfFileExpected";
  ParseErrorCode2[ParseErrorCode2["InvalidCommentToken"] = 10] = "InvalidCommentToken";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
  ParseErrorCode2[ParseErrorCode2["InvalidUnicode"] = 14] = "InvalidUnicode";
  ParseErrorCode2[ParseErrorCode2["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
  ParseErrorCode2[ParseErrorCode2["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function printParseErrorCode(code) {
  switch (code) {
    case 1:
      return "InvalidSymbol";
    case 2:
      return "InvalidNumberFormat";
    case 3:
      return "PropertyNameExpected";
    case 4:
      return "ValueExpected";
    case 5:
      return "ColonExpected";
    case 6:
      return "CommaExpected";
    case 7:
      return "CloseBraceExpected";
    case 8:
      return "CloseBracketExpected";
    case 9:
      return "EndOfFileExpected";
    case 10:
      return "InvalidCommentToken";
    case 11:
      return "UnexpectedEndOfComment";
    case 12:
      return "UnexpectedEndOfString";
    case 13:
      return "UnexpectedEndOfNumber";
    case 14:
      return "InvalidUnicode";
    case 15:
      return "InvalidEscapeCharacter";
    case 16:
      return "InvalidCharacter";
  }
  return "<unknown ParseErrorCode>";
}

// src/lockfile/json-keys.ts
var MAX_DEPTH = 500;
var SMALL = 12;
function findKeys(text2, shape, refuse) {
  const root = emptyFound();
  const outermost = {
    parent: void 0,
    isObject: false,
    shape: { keys: { "": shape } },
    found: { ...emptyFound(), inside: /* @__PURE__ */ new Map([["", root]]) },
    seen: void 0,
    key: ""
  };
  let frame = outermost;
  let depth = 0;
  let expectsKey = false;
  for (let at2 = 0; at2 < text2.length; at2++) {
    const char = text2.charCodeAt(at2);
    if (char === QUOTE) {
      const end = endOfString(text2, at2);
      if (expectsKey) takeKey(frame, text2.slice(at2 + 1, end), at2, refuse);
      expectsKey = false;
      at2 = end;
    } else if (char === COMMA) {
      expectsKey = frame.isObject;
    } else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      if (++depth > MAX_DEPTH) throw refuse(at2, `is nested more than ${MAX_DEPTH} levels deep`);
      expectsKey = char === OPEN_BRACE;
      frame = open(frame, expectsKey);
    } else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) {
      depth--;
      frame = frame.parent ?? outermost;
      expectsKey = false;
    }
  }
  return root;
}
var QUOTE = 34;
var COMMA = 44;
var OPEN_BRACKET = 91;
var BACKSLASH = 92;
var CLOSE_BRACKET = 93;
var OPEN_BRACE = 123;
var CLOSE_BRACE = 125;
function endOfString(text2, start) {
  for (let end = text2.indexOf('"', start + 1); end >= 0; end = text2.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text2.charCodeAt(before) === BACKSLASH) before--;
    if ((end - before) % 2 === 1) return end;
  }
  return text2.length;
}
var emptyFound = () => ({ offsets: /* @__PURE__ */ new Map(), inside: void 0 });
function open(parent, isObject) {
  const named = parent.shape?.keys;
  const shape = !isObject ? void 0 : named !== void 0 && Object.hasOwn(named, parent.key) ? named[parent.key] : parent.shape?.each;
  return {
    parent,
    isObject,
    shape,
    found: shape === void 0 ? void 0 : parent.found?.inside?.get(parent.key),
    seen: void 0,
    key: ""
  };
}
function foundIn(frame) {
  if (frame.found !== void 0) return frame.found;
  const found = emptyFound();
  frame.found = found;
  if (frame.parent !== void 0) {
    const above = foundIn(frame.parent);
    above.inside ??= /* @__PURE__ */ new Map();
    above.inside.set(frame.parent.key, found);
  }
  return found;
}
function takeKey(frame, raw, offset, refuse) {
  const key = raw.includes("\\") ? unescaped(raw) : raw;
  if (key.includes("\0") || !key.isWellFormed()) throw refuse(offset, `has a key that is no text: ${quoted(key)}`);
  const isWanted = frame.shape !== void 0 && frame.shape.isPassage !== true;
  if (isWanted ? foundIn(frame).offsets.has(key) : isRepeated(frame, key))
    throw refuse(offset, `has the key ${quoted(key)} twice in one object`);
  if (isWanted) foundIn(frame).offsets.set(key, offset);
  frame.key = key;
}
function isRepeated(frame, key) {
  if (frame.seen === void 0) frame.seen = [key];
  else if (!Array.isArray(frame.seen)) return frame.seen.size === frame.seen.add(key).size;
  else if (frame.seen.includes(key)) return true;
  else if (frame.seen.push(key) > SMALL) frame.seen = new Set(frame.seen);
  return false;
}
function unescaped(raw) {
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return raw;
  }
}

// src/lockfile/json.ts
function readJson(text2, file, shape) {
  const starts = lineStarts(text2);
  const line = (offset) => lineAt(starts, offset);
  const keys = findKeys(text2, shape, (offset, why) => unreadable(file, line(offset), why));
  try {
    const data = JSON.parse(text2);
    return { data, keys, line };
  } catch {
    const { offset, why } = syntaxError(text2);
    throw unreadable(file, line(offset), `is not JSON: ${why}`);
  }
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function own(record, key) {
  return Object.hasOwn(record, key) ? record[key] : void 0;
}
var NO_KEYS = [];
function keysOf(value) {
  return isRecord(value) ? Object.keys(value) : NO_KEYS;
}
function syntaxError(text2) {
  let first;
  visit2(
    text2,
    {
      onError: (error, offset) => {
        first ??= { offset, why: words(printParseErrorCode(error)) };
      }
    },
    { disallowComments: true, allowTrailingComma: false }
  );
  return first ?? { offset: Math.max(text2.trimEnd().length - 1, 0), why: "it ends too early" };
}
var words = (code) => code.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();

// src/lockfile/relaxed-json.ts
function blankRelaxations(text2) {
  const kept = [];
  let from = 0;
  for (const { start, end } of relaxations(text2).sort((a, b) => a.start - b.start)) {
    kept.push(text2.slice(from, start), text2.slice(start, end).replace(/[^\n]/g, " "));
    from = end;
  }
  kept.push(text2.slice(from));
  return kept.join("");
}
var SPACE = 32;
var QUOTE2 = 34;
var COMMA2 = 44;
var SLASH = 47;
var CLOSE_BRACKET2 = 93;
var CLOSE_BRACE2 = 125;
function relaxations(text2) {
  const found = [];
  let comma = -1;
  for (let at2 = 0; at2 < text2.length; at2++) {
    const char = text2.charCodeAt(at2);
    if (char <= SPACE) continue;
    if (char === SLASH) {
      const end = endOfComment(text2, at2);
      found.push({ start: at2, end });
      at2 = end - 1;
      continue;
    }
    if ((char === CLOSE_BRACE2 || char === CLOSE_BRACKET2) && comma >= 0) found.push({ start: comma, end: comma + 1 });
    comma = char === COMMA2 ? at2 : -1;
    if (char === QUOTE2) at2 = endOfString(text2, at2);
  }
  return found;
}
function endOfComment(text2, start) {
  const next = text2.charAt(start + 1);
  const end = next === "/" ? text2.indexOf("\n", start) : next === "*" ? text2.indexOf("*/", start + 2) + 2 : start + 1;
  return end > start + 1 || next === "/" ? end < 0 ? text2.length : end : start + 1;
}

// src/lockfile/via.ts
var MAX_VIA = 3;
var MAX_STEPS = 2e6;
function namesVia(nodes) {
  const names = /* @__PURE__ */ new Map();
  const direct = /* @__PURE__ */ new Set();
  const resolve = resolver();
  const resolved = /* @__PURE__ */ new Map();
  const dependenciesOf2 = (node) => {
    const known = resolved.get(node) ?? node.requires.flatMap((name) => resolve(node, name) ?? []);
    resolved.set(node, known);
    return known;
  };
  const queue = [];
  const reach = (node, name) => {
    if (node === void 0 || node.isProject) return;
    const known = names.get(node) ?? [];
    if (known.length >= MAX_VIA || known.includes(name)) return;
    names.set(node, [...known, name]);
    queue.push({ node, name });
  };
  for (const project of nodes) {
    if (!project.isProject) continue;
    for (const name of project.requires) {
      const node = resolve(project, name);
      if (node !== void 0) direct.add(node);
      reach(node, name);
    }
  }
  for (let next = 0; next < queue.length; next++) {
    const reached = queue[next];
    if (reached === void 0) break;
    for (const dependency of dependenciesOf2(reached.node)) reach(dependency, reached.name);
  }
  for (const node of direct) names.set(node, []);
  return names;
}
function resolver() {
  let steps = 0;
  return (from, name) => {
    for (let at2 = from; at2 !== void 0 && steps < MAX_STEPS; at2 = at2.parent) {
      steps++;
      const found = at2.children?.get(name);
      if (found !== void 0) return found.target ?? found;
    }
    return void 0;
  };
}
function neverRequired(root, nodes) {
  const resolve = resolver();
  const required2 = /* @__PURE__ */ new Set();
  for (const node of nodes) {
    for (const name of node.requires) {
      const found = resolve(node, name);
      if (found !== void 0 && found !== node) required2.add(found);
    }
  }
  return [...root.children ?? []].filter(([, node]) => !required2.has(node)).map(([name]) => name);
}

// src/lockfile/formats/bun.ts
var SHAPE = { keys: { packages: {}, workspaces: {} } };
function parseBun(text2, file) {
  const { data, keys, line } = readJson(blankRelaxations(text2), file, SHAPE);
  if (!isRecord(data)) throw unreadable(file, 1, "is not an object");
  const lineOf = (key) => line(keys.offsets.get(key) ?? 0);
  const formatVersion = statedVersion(data["lockfileVersion"], file, lineOf("lockfileVersion"));
  const workspaces = section(data, "workspaces", file, lineOf);
  const packages = section(data, "packages", file, lineOf);
  const entries = /* @__PURE__ */ new Map();
  for (const [key, offset] of keys.inside?.get("packages")?.offsets ?? [])
    entries.set(key, readEntry(key, own(packages, key), file, line(offset)));
  refuseGaps(entries, workspaces, file, lineOf("workspaces"));
  const holders = holdersOf(entries);
  const via = viaOf(entries, workspaces);
  const locked = [...entries].map(
    ([key, entry]) => lockedPackage({
      ...entry,
      source: sourceIn(entry, holders.get(key)),
      location: { file, line: entry.line },
      installedAs: entry.path.at(-1) ?? key,
      installScript: void 0,
      dev: void 0,
      optional: void 0,
      via: via(key)
    })
  );
  return { file, format: "bun", formatVersion, packages: mergeTwins(locked) };
}
function statedVersion(version, file, line) {
  if (version === void 0) throw unreadable(file, 1, "has no `lockfileVersion`, so it is no lockfile of bun");
  if (version === 0 || version === 1 || version === 2) return version.toString();
  throw new GateError("LOCKFILE_UNSUPPORTED", `${file}:${line}: lockfileVersion ${quoted(JSON.stringify(version))} is not 0, 1 or 2`, {
    help: "write the lockfile with a bun that this tool knows, or update this tool"
  });
}
function section(data, key, file, lineOf) {
  const value = data[key];
  if (!isRecord(value)) throw unreadable(file, lineOf(key), value === void 0 ? `has no \`${key}\`` : `\`${key}\` is not an object`);
  return value;
}
var ADDRESS = /[:/]|^\.|\.t(?:ar\.)?gz$/;
var HASH = /^(?:sha\d+|md5)-/;
function readEntry(key, value, file, line) {
  const [ident, ...rest] = isList(value) ? value : [];
  const at2 = typeof ident === "string" ? ident.indexOf("@", 1) : -1;
  if (typeof ident !== "string" || at2 < 0) throw unreadable(file, line, `the entry ${quoted(key)} does not begin with a name and a version`);
  const name = ident.slice(0, at2);
  const from = ident.slice(at2 + 1);
  const info = rest.find(isRecord) ?? {};
  const needs = keysOf(info["dependencies"]);
  const requires = [...needs, ...keysOf(info["optionalDependencies"]), ...keysOf(info["peerDependencies"])];
  const common = { path: pathOf(key), line, name, needs, requires, workspace: void 0, saysBundled: info["bundled"] === true };
  if (ADDRESS.test(from)) return { ...common, ...addressed(name, from, rest) };
  const [registry, , integrity] = rest;
  if (typeof registry !== "string" || typeof integrity !== "string") {
    throw unreadable(file, line, `the entry ${quoted(key)} is not [name@version, registry, facts, integrity]`);
  }
  const source = registry === "" ? { kind: "registry", url: void 0 } : classifyUrl(registry, name, from);
  return { ...common, version: from, source, integrity: integrity === "" ? void 0 : integrity };
}
function holdersOf(entries) {
  const holders = /* @__PURE__ */ new Map();
  for (const start of entries.keys()) {
    const climbed = [];
    let key = start;
    let entry = entries.get(key);
    while (entry?.saysBundled === true && !holders.has(key)) {
      climbed.push(key);
      key = entry.path.slice(0, -1).join("/");
      entry = key === "" ? void 0 : entries.get(key);
    }
    const holder = entry?.saysBundled === true ? holders.get(key) : entry;
    for (const one of climbed) holders.set(one, holder);
  }
  return holders;
}
function sourceIn(entry, holder) {
  if (holder?.source.kind !== "registry" || entry.source.kind !== "registry") return entry.source;
  return { kind: "bundled", inside: identify(holder.name, holder.version, holder.source) };
}
var isList = (value) => Array.isArray(value);
function addressed(name, from, rest) {
  const integrity = rest.find((part) => typeof part === "string" && HASH.test(part));
  const workspace = /^workspace:(.*)$/s.exec(from)?.[1];
  if (workspace !== void 0 || from === "root:") {
    return { version: "0.0.0", source: { kind: "workspace", path: workspace ?? "" }, integrity, workspace: workspace ?? "" };
  }
  const link = /^link:(.*)$/s.exec(from)?.[1];
  const version = versionInAddress(from);
  const source = link === void 0 ? classifyUrl(from, name, version ?? "") : { kind: "file", path: link };
  return { version: version ?? (source.kind === "git" ? source.commit : void 0) ?? "0.0.0", source, integrity, workspace: void 0 };
}
function pathOf(key) {
  const path = [];
  let scope = "";
  for (const part of key.split("/")) {
    if (scope === "" && part.startsWith("@")) scope = `${part}/`;
    else {
      path.push(scope + part);
      scope = "";
    }
  }
  return scope === "" ? path : [...path, scope];
}
function refuseGaps(entries, workspaces, file, line) {
  const names = new Set([...entries.values()].map(({ path }) => path.at(-1)));
  const check = (needs, at2) => {
    const gone = needs.find((name) => !names.has(name));
    if (gone !== void 0) throw unreadable(file, at2, `no entry for ${quoted(gone)}; the file is cut short or edited`);
  };
  for (const workspace of Object.values(workspaces)) {
    if (isRecord(workspace)) for (const kind of ["dependencies", "devDependencies"]) check(keysOf(workspace[kind]), line);
  }
  for (const { needs, line: at2 } of entries.values()) check(needs, at2);
}
function viaOf(entries, workspaces) {
  const root = toNode(projectRequires(own(workspaces, "")), true);
  const nodes = /* @__PURE__ */ new Map([["", root]]);
  for (const [key, { requires, workspace }] of entries) {
    nodes.set(key, workspace === void 0 ? toNode(requires, false) : toNode(projectRequires(own(workspaces, workspace)), true));
  }
  for (const [key, { path }] of entries) {
    const node = nodes.get(key);
    if (node === void 0) continue;
    node.parent = nodes.get(path.slice(0, -1).join("/")) ?? root;
    node.parent.children ??= /* @__PURE__ */ new Map();
    node.parent.children.set(path.at(-1) ?? key, node);
  }
  const via = namesVia(nodes.values());
  return (key) => via.get(nodes.get(key) ?? root) ?? [];
}
var toNode = (requires, isProject) => ({
  parent: void 0,
  target: void 0,
  children: void 0,
  requires,
  isProject
});
function projectRequires(workspace) {
  if (!isRecord(workspace)) return [];
  return ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"].flatMap((kind) => keysOf(workspace[kind]));
}

// src/lockfile/formats/npm-bundles.ts
function findBundlers(nodes) {
  const bundlers = /* @__PURE__ */ new Map();
  const resolve = resolver();
  const candidates = nodes.filter((node) => node.bundles.length > 0).map((node) => ({ node, depth: depthOf(node) }));
  for (const { node: bundler } of candidates.sort((a, b) => a.depth - b.depth)) {
    if (bundlers.has(bundler)) continue;
    const queue = [];
    const take = (node) => {
      if (node === void 0 || bundlers.has(node)) return;
      bundlers.set(node, bundler);
      queue.push(node);
    };
    for (const name of bundler.bundles) take(bundler.children?.get(name));
    for (const next of queue) {
      for (const child of next.children?.values() ?? []) take(child);
      for (const name of next.requires) {
        const found = resolve(next, name);
        if (found?.parent === bundler) take(found);
      }
    }
  }
  return bundlers;
}
function depthOf(node) {
  let depth = 0;
  for (let at2 = node.parent; at2 !== void 0; at2 = at2.parent) depth++;
  return depth;
}

// src/lockfile/formats/npm-node.ts
function addChild(parent, child) {
  parent.children ??= /* @__PURE__ */ new Map();
  parent.children.set(child.folder, child);
}
function toLockedPackage(node, via, bundler, { file, line }) {
  return lockedPackage({
    name: node.name,
    version: node.version,
    source: isInBundle(node, bundler) ? { kind: "bundled", inside: identify(bundler.name, bundler.version, bundler.source) } : node.source,
    integrity: addressText(node.meta["integrity"]),
    location: { file, line: line(node.offset) },
    installedAs: node.folder,
    installScript: node.installScript,
    dev: node.meta["dev"] === true,
    optional: node.meta["optional"] === true,
    via
  });
}
function isInBundle(node, bundler) {
  if (bundler?.source.kind !== "registry") return false;
  return node.saysBundled && addressText(node.meta["resolved"]) === void 0 && addressText(node.meta["integrity"]) === void 0;
}
function addressText(value) {
  if (typeof value === "string") return value === "" ? void 0 : value;
  return value === void 0 || value === null || value === false ? void 0 : quoted(JSON.stringify(value));
}

// src/lockfile/formats/npm-legacy.ts
function readLegacy(dependencies, keys, place, isWhole) {
  const root = toNode2("", 0, {}, void 0);
  const nodes = [];
  collect(dependencies, keys, root, nodes, place);
  if (!isWhole) {
    for (const node of [root, ...nodes]) node.bundles = bundledBy(node);
    const bundlers = findBundlers([root, ...nodes]);
    return nodes.map((node) => toLockedPackage(node, [], bundlers.get(node), place));
  }
  const via = namesVia([{ ...root, requires: neverRequired(root, nodes) }, ...nodes]);
  return nodes.map((node) => toLockedPackage(node, via.get(node) ?? [], void 0, place));
}
function collect(dependencies, keys, parent, nodes, place) {
  for (const [name, offset] of keys.offsets) {
    const meta = own(dependencies, name);
    if (!isRecord(meta)) throw unreadable(place.file, place.line(offset), `the entry ${quoted(name)} is not an object`);
    const node = toNode2(name, offset, meta, parent);
    addChild(parent, node);
    nodes.push(node);
    const nested = meta["dependencies"];
    const nestedKeys = keys.inside?.get(name)?.inside?.get("dependencies");
    if (isRecord(nested) && nestedKeys !== void 0) collect(nested, nestedKeys, node, nodes, place);
  }
}
function bundledBy(node) {
  if (node.saysBundled || node.children === void 0) return [];
  return [...node.children].filter(([name, child]) => child.saysBundled && (node.isProject || node.requires.includes(name))).map(([name]) => name);
}
function toNode2(folder, offset, meta, parent) {
  const { name, version, source } = identity(folder, meta);
  return {
    parent,
    target: void 0,
    children: void 0,
    requires: keysOf(meta["requires"]),
    isProject: parent === void 0,
    folder,
    offset,
    meta,
    name,
    version,
    source,
    saysBundled: meta["bundled"] === true,
    bundles: [],
    installScript: void 0
  };
}
var ALIAS = /^npm:(@?[^@]+)@(.+)$/;
var ADDRESS2 = /[:/]|^\./;
var SHORTHAND = /^[^./:@][^/:@]*\/[^/:]+$/;
function identity(folder, meta) {
  const stated = addressText(meta["version"]);
  const [, aliased, aliasVersion] = ALIAS.exec(stated ?? "") ?? [];
  if (stated !== void 0 && aliased === void 0 && ADDRESS2.test(stated)) return addressed2(folder, stated);
  const name = aliased ?? folder;
  const version = aliasVersion ?? stated;
  const resolved = addressText(meta["resolved"]);
  if (resolved !== void 0) return { name, version, source: classifyUrl(resolved, name, version ?? "") };
  const from = addressText(meta["integrity"]) === void 0 ? fromAddress(folder, addressText(meta["from"])) : void 0;
  return from === void 0 ? { name, version, source: { kind: "registry", url: void 0 } } : addressed2(folder, from, version);
}
function addressed2(name, address, known) {
  const url = SHORTHAND.test(address.split("#", 1)[0] ?? address) ? `github:${address}` : address;
  const version = known ?? versionInAddress(url);
  const source = classifyUrl(url, name, version ?? "");
  return { name, version: version ?? (source.kind === "git" ? source.commit : void 0) ?? "0.0.0", source };
}
function fromAddress(folder, from) {
  if (from === void 0) return void 0;
  const spec2 = from.startsWith(`${folder}@`) ? from.slice(folder.length + 1) : from;
  return !spec2.startsWith("npm:") && !spec2.startsWith("@") && ADDRESS2.test(spec2) ? spec2 : void 0;
}

// src/lockfile/formats/npm-packages.ts
var MODULES = "node_modules/";
var MAX_LOCATION = 4096;
var ODD = /\\|(?:^|\/)\.{0,2}(?:\/|$)/;
var OUTSIDE = /^(?:\.\.\/)*(?:\.\.)?$|^(?:\.\.\/)+(?!\.{0,2}(?:\/|$))(?:(?!\/\.{0,2}(?:\/|$))[^\\])*$/;
function readPackages(packages, keys, place) {
  const nodes = /* @__PURE__ */ new Map();
  for (const [location, offset] of keys.offsets) nodes.set(location, toNode3(location, offset, own(packages, location), place));
  connect(nodes);
  const via = namesVia(nodes.values());
  const bundlers = findBundlers([...nodes.values()]);
  return [...nodes].filter(([location, node]) => location !== "" && node.target === void 0).map(([, node]) => toLockedPackage(node, via.get(node) ?? [], bundlers.get(node), place));
}
function toNode3(location, offset, meta, { file, line }) {
  if (!isRecord(meta)) throw unreadable(file, line(offset), `the entry ${quoted(location)} is not an object`);
  if (!isPlain(location)) throw unreadable(file, line(offset), `the entry ${quoted(location)} is at no place that npm installs to`);
  const isProject = !isInModules(location);
  const folder = folderOf(location);
  const name = addressText(meta["name"]) ?? folder;
  const version = addressText(meta["version"]);
  return {
    parent: void 0,
    target: void 0,
    children: void 0,
    requires: requiredBy(meta, isProject),
    isProject,
    folder: isProject ? name : folder,
    offset,
    meta,
    name,
    version: version ?? (isProject || meta["link"] === true ? "0.0.0" : void 0),
    source: sourceOf(location, meta, name, version ?? ""),
    saysBundled: meta["inBundle"] === true,
    bundles: namesIn(meta["bundleDependencies"]),
    installScript: meta["hasInstallScript"] === true
  };
}
function connect(nodes) {
  const root = nodes.get("");
  for (const [location, node] of nodes) {
    if (location === "") continue;
    const at2 = location.lastIndexOf(MODULES);
    const holder = at2 > 0 ? nodes.get(location.slice(0, at2 - 1)) : root;
    node.parent = holder ?? root;
    if (at2 >= 0 && holder !== void 0) addChild(holder, node);
    if (node.meta["link"] === true) node.target = nodes.get(addressText(node.meta["resolved"]) ?? "");
  }
}
function requiredBy(meta, isProject) {
  const kinds = [meta["optionalDependencies"], meta["peerDependencies"], isProject ? meta["devDependencies"] : void 0];
  const most = keysOf(meta["dependencies"]);
  return kinds.every((kind) => kind === void 0) ? most : [...most, ...kinds.flatMap(keysOf)];
}
var NO_NAMES = [];
var namesIn = (value) => Array.isArray(value) ? value.filter((name) => typeof name === "string") : NO_NAMES;
function sourceOf(location, meta, name, version) {
  const resolved = addressText(meta["resolved"]);
  const isLocal = meta["link"] === true || !isInModules(location);
  const source = resolved === void 0 ? { kind: "registry", url: void 0 } : classifyUrl(resolved, name, version);
  if (!isLocal || resolved !== void 0 && source.kind !== "file") return source;
  const path = meta["link"] === true ? resolved ?? location : location;
  return path.startsWith("../") || path.startsWith("/") ? { kind: "file", path } : { kind: "workspace", path };
}
var isInModules = (location) => location.startsWith(MODULES) || location.includes(`/${MODULES}`);
function folderOf(location) {
  if (isInModules(location)) return location.slice(location.lastIndexOf(MODULES) + MODULES.length);
  const parts = location.split("/");
  const scope = parts.at(-2) ?? "";
  return scope.startsWith("@") ? parts.slice(-2).join("/") : parts.at(-1) ?? location;
}
var isPlain = (location) => location.length <= MAX_LOCATION && (!ODD.test(location) || OUTSIDE.test(location));

// src/lockfile/formats/npm-repeated.ts
function isRepeated2(dependencies, packages, folder = "") {
  return Object.keys(dependencies).every((name) => {
    const location = `${folder}${folder === "" ? "" : "/"}node_modules/${name}`;
    const legacy = own(dependencies, name);
    const current = own(packages, location);
    if (!isRecord(legacy) || !isRecord(current) || !saysTheSame(legacy, current)) return false;
    const nested = legacy["dependencies"];
    if (nested === void 0) return true;
    const inside = current["link"] === true ? current["resolved"] : location;
    return isRecord(nested) && typeof inside === "string" && isRepeated2(nested, packages, inside);
  });
}
function saysTheSame(legacy, current) {
  const { version, resolved, integrity, bundled, from } = legacy;
  if (typeof version !== "string" || integrity !== current["integrity"] || bundled !== current["inBundle"]) return false;
  if (version === current["resolved"]) return resolved === void 0;
  if (from !== void 0 || resolved !== current["resolved"] || current["link"] === true) return version === linkTo(current);
  return version === (typeof current["name"] === "string" ? `npm:${current["name"]}@${String(current["version"])}` : current["version"]);
}
function linkTo(current) {
  return current["link"] === true && typeof current["resolved"] === "string" ? `file:${current["resolved"]}` : void 0;
}

// src/lockfile/formats/npm.ts
var NO_KEYS2 = { offsets: /* @__PURE__ */ new Map(), inside: void 0 };
var LEGACY = {
  each: {
    isPassage: true,
    keys: {
      get dependencies() {
        return LEGACY;
      }
    }
  }
};
var SHAPE2 = { keys: { packages: {}, dependencies: LEGACY } };
function parseNpm(text2, file) {
  const { data, keys, line } = readJson(text2, file, SHAPE2);
  if (!isRecord(data)) throw unreadable(file, 1, "is not an object");
  const lineOf = (key) => line(keys.offsets.get(key) ?? 0);
  const formatVersion = statedVersion2(data, file, lineOf);
  const place = { file, line };
  const current = section2(data, "packages", file, lineOf);
  const legacy = section2(data, "dependencies", file, lineOf);
  const packages = current === void 0 ? void 0 : readPackages(current, keys.inside?.get("packages") ?? NO_KEYS2, place);
  const isAlone = current === void 0;
  const dependencies = legacy === void 0 || !isAlone && isRepeated2(legacy, current) ? [] : readLegacy(legacy, keys.inside?.get("dependencies") ?? NO_KEYS2, place, isAlone);
  const entries = packages === void 0 ? dependencies : [...packages, ...onlyIn(dependencies, packages)];
  return { file, format: "npm", formatVersion, packages: mergeTwins(entries) };
}
function statedVersion2(data, file, lineOf) {
  const version = data["lockfileVersion"];
  const isAncient = version === void 0 && isRecord(data["dependencies"]) && data["packages"] === void 0;
  if (isAncient) return "0";
  if (version === void 0) throw unreadable(file, 1, "has no `lockfileVersion`, so it is no lockfile of npm");
  if (version !== 1 && version !== 2 && version !== 3) {
    const message = `${file}:${lineOf("lockfileVersion")}: lockfileVersion ${quoted(JSON.stringify(version))} is not 1, 2 or 3`;
    throw new GateError("LOCKFILE_UNSUPPORTED", message, { help: "write the lockfile with a released version of npm, or update this tool" });
  }
  const lack = lackOf(data, version);
  if (lack !== void 0) throw unreadable(file, lineOf("lockfileVersion"), lack);
  return version.toString();
}
function lackOf(data, version) {
  if (data["packages"] !== void 0) return void 0;
  if (version === 3) return "has no `packages`";
  if (data["dependencies"] !== void 0) return void 0;
  if (version === 2) return "has neither `packages` nor `dependencies`";
  return Object.values(data).some(isRecord) ? "holds something, but no `dependencies`" : void 0;
}
function section2(data, key, file, lineOf) {
  const value = data[key];
  if (value === void 0) return void 0;
  if (!isRecord(value)) throw unreadable(file, lineOf(key), `\`${key}\` is not an object`);
  if (key === "packages" && Object.keys(value).length === 0) throw unreadable(file, lineOf(key), "has no packages, not even the root");
  return value;
}
function onlyIn(legacy, packages) {
  const bySpec = new Map(packages.map((entry) => [spec(entry), entry]));
  const others = legacy.filter((entry) => {
    const namesake = bySpec.get(spec(entry));
    return namesake === void 0 || !isSameText(namesake, entry);
  });
  if (others.length === 0) return [];
  const known = new Set(packages.flatMap((entry) => [contentKey(entry), addressKey(entry)]));
  return others.filter((entry) => !known.has(isAddressed(entry) ? addressKey(entry) : contentKey(entry))).map(unbundled);
}
var unbundled = (entry) => entry.source.kind === "bundled" ? { ...entry, source: { kind: "registry", url: void 0 } } : entry;
var isAddressed = ({ source }) => source.kind !== "registry" && source.kind !== "bundled";
var addressKey = (entry) => `${entry.name} ${placeOf(entry.source, entry.name, entry.version).replace(/^(?:file|workspace) /, "local ")}`;

// src/lockfile/hosted.ts
var HOSTED = [
  /^https:\/\/codeload\.github\.com\/[^/?#]+\/[^/?#]+\/(?:legacy\.)?tar\.gz\/([0-9a-f]{7,64})$/i,
  /^https:\/\/gitlab\.com\/[^?#]+\/repository\/archive\.tar\.gz\?(?:ref|sha)=([0-9a-f]{7,64})$/i,
  /^https:\/\/bitbucket\.org\/[^/?#]+\/[^/?#]+\/get\/([0-9a-f]{7,64})\.tar\.gz$/i
];
function classifyAddress(url, name, version) {
  for (const pattern of HOSTED) {
    const commit = pattern.exec(url)?.[1];
    if (commit !== void 0) return { kind: "git", url, commit };
  }
  return classifyUrl(url, name, version);
}
function localFolder(path) {
  const plain = joinPath("", path);
  const isOutside = plain === ".." || plain.startsWith("../") || ABSOLUTE.test(plain) || plain.includes("\\");
  return isOutside || ARCHIVE.test(plain) ? { kind: "file", path: plain } : { kind: "workspace", path: plain === "" ? "." : plain };
}
var ARCHIVE = /\.(?:tgz|tar|tar\.gz)$/i;
var ABSOLUTE = /^(?:\/|~|[A-Za-z]:)/;
function joinPath(folder, path) {
  if (ABSOLUTE.test(path)) return path;
  const parts = [];
  for (const part of `${folder}/${path}`.split("/")) {
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

// src/lockfile/yaml.ts
var MAX_DEPTH2 = 16;
var MAX_MARKS = 8e6;
var MERGE = "<<";
var [LF, COLON, COMMA3, BRACKET, BRACE] = [10, 58, 44, 91, 123];
function readYaml(text2, file) {
  refuseDense(text2, file);
  const starts = lineStarts(text2);
  const line = (offset) => lineAt(starts, offset);
  const events = eventsOf(text2, file, line);
  const { ends, documents } = structure(events, file, line);
  const scalar = (node) => {
    const event = events[node];
    return event?.type === EVENT_ID.SCALAR ? getScalarValue(text2, event) : void 0;
  };
  const mapping = (node, what) => {
    if (events[node]?.type !== EVENT_ID.MAPPING) {
      throw unreadable(file, line(offsetOf(events[node]) || offsetOf(events[node - 1])), `${quoted(what)} is not a mapping`);
    }
    const fields = /* @__PURE__ */ new Map();
    const end = (ends[node] ?? 0) - 1;
    for (let key = node + 1, count = 1; key < end; key = ends[key + 1] ?? end, count++) {
      const name = scalar(key);
      if (name === void 0) throw unreadable(file, line(offsetOf(events[key])), `a key of ${quoted(what)} is not a string`);
      if (name === MERGE) throw unreadable(file, line(offsetOf(events[key])), "uses a merge key, which no package manager writes");
      fields.set(name, key + 1);
      if (fields.size < count) throw unreadable(file, line(offsetOf(events[key])), `${quoted(what)} has the key ${quoted(name)} twice`);
    }
    return fields;
  };
  const sequence = (node) => {
    if (events[node]?.type !== EVENT_ID.SEQUENCE) return void 0;
    const items = [];
    const end = (ends[node] ?? 0) - 1;
    for (let item = node + 1; item < end; item = ends[item] ?? end) items.push(item);
    return items;
  };
  return { file, documents, lineOfKey: (value) => line(offsetOf(events[value - 1])), scalar, mapping, sequence };
}
function eventsOf(text2, file, line) {
  try {
    return parseEvents(text2, { maxDepth: MAX_DEPTH2 });
  } catch (error) {
    const { reason, mark } = error instanceof YAMLException ? error : { reason: "it cannot be parsed", mark: void 0 };
    throw unreadable(file, line(mark?.position ?? 0), `is not YAML: ${reason}`);
  }
}
function refuseDense(text2, file) {
  if (text2.length <= MAX_MARKS) return;
  let marks = 0;
  for (let at2 = 0; at2 < text2.length; at2++) {
    const code = text2.charCodeAt(at2);
    if (code === LF || code === COLON || code === COMMA3 || code === BRACKET || code === BRACE) marks++;
  }
  if (marks > MAX_MARKS) throw unreadable(file, 1, `has ${marks} line ends, colons, commas and brackets, more than any lockfile needs`);
}
function structure(events, file, line) {
  const ends = new Int32Array(events.length);
  const documents = [];
  const open2 = [];
  for (let index = 0, event = events[0]; event !== void 0; event = events[++index]) {
    ends[index] = index + 1;
    if (event.type === EVENT_ID.POP) {
      const opened = open2.pop();
      if (opened !== void 0) ends[opened] = index + 1;
      continue;
    }
    refuseReferences(event, file, line);
    if (event.type === EVENT_ID.DOCUMENT) documents.push(index + 1);
    if (event.type !== EVENT_ID.SCALAR) open2.push(index);
  }
  return { ends, documents };
}
function refuseReferences(event, file, line) {
  if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return;
  if (event.type === EVENT_ID.ALIAS || event.anchorStart >= 0) {
    throw unreadable(file, line(event.anchorStart), "uses an anchor or an alias, which no package manager writes");
  }
  if (event.tagStart >= 0) throw unreadable(file, line(event.tagStart), "uses a tag, which no package manager writes");
}
function offsetOf(event) {
  if (event === void 0) return 0;
  if (event.type === EVENT_ID.SCALAR) return Math.max(event.valueStart, 0);
  return event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE ? event.start : 0;
}

// src/lockfile/reach.ts
var MAX_VIA2 = 3;
function namesReaching(direct, from) {
  const names = /* @__PURE__ */ new Map();
  const nodes = [];
  const carried = [];
  const reach = (node, name) => {
    const known = names.get(node);
    if (known === void 0) names.set(node, [name]);
    else if (known.length < MAX_VIA2 && !known.includes(name)) known.push(name);
    else return;
    nodes.push(node);
    carried.push(name);
  };
  for (const { to, name } of [...direct].sort((a, b) => a.name < b.name ? -1 : Number(a.name > b.name))) reach(to, name);
  for (const [index, node] of nodes.entries()) {
    for (const { to } of from(node)) reach(to, carried[index] ?? "");
  }
  for (const { to } of direct) names.set(to, []);
  return names;
}
function reachable(starts, from) {
  const reached = new Set(starts);
  for (const node of reached) for (const { to } of from(node)) reached.add(to);
  return reached;
}

// src/lockfile/formats/pnpm-key.ts
var NOTHING = { name: void 0, version: void 0, registry: void 0 };
var VERSION = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
var NAMED = /^([A-Za-z][\w.-]*):(\d.*)$/;
function readKey(key, generation) {
  switch (generation) {
    case 5:
      return readSlashed(key, (rest) => rest.split("_", 1)[0] ?? "", "/");
    case 6:
      return readSlashed(withoutSuffix(key), (rest) => rest, "@");
    case 9:
      return readPlain(withoutSuffix(key.startsWith("/") ? key.slice(1) : key));
  }
}
function readSlashed(key, versionOf, separator) {
  const slash = key.indexOf("/");
  if (slash < 0) return NOTHING;
  const host = key.slice(0, slash);
  const body = key.slice(slash + 1);
  const at2 = separatorIn(body, separator);
  if (at2 < 0) return NOTHING;
  const version = versionOf(body.slice(at2 + 1));
  if (!VERSION.test(version)) return NOTHING;
  return { name: body.slice(0, at2), version, registry: host === "" ? void 0 : { host } };
}
function separatorIn(body, separator) {
  return body.indexOf(separator, body.startsWith("@") ? body.indexOf("/") + 1 : 1);
}
function readPlain(key) {
  const at2 = separatorIn(key, "@");
  if (at2 < 0) return NOTHING;
  const name = key.slice(0, at2);
  const reference = key.slice(at2 + 1);
  if (VERSION.test(reference)) return { name, version: reference, registry: void 0 };
  const [, alias, version] = NAMED.exec(reference) ?? [];
  if (alias === void 0 || version === void 0 || !VERSION.test(version)) return { ...NOTHING, name };
  return { name, version, registry: { alias } };
}
function withoutSuffix(key) {
  if (!key.endsWith(")")) return key;
  let open2 = 0;
  for (let at2 = key.length - 1; at2 >= 0; at2--) {
    if (key[at2] === ")") open2++;
    else if (key[at2] === "(") open2--;
    else if (open2 === 0) return key.slice(0, at2 + 1);
    if (open2 < 0) return key;
  }
  return key;
}
function keyOfReference(name, reference, generation, has) {
  const own2 = generation === 5 ? `/${name}/${reference}` : generation === 6 ? `/${name}@${reference}` : `${name}@${reference}`;
  if (has(own2)) return own2;
  if (has(reference)) return reference;
  return generation === 9 && has(`/${own2}`) ? `/${own2}` : void 0;
}

// src/lockfile/formats/pnpm-resolution.ts
var SCHEME = /^[a-z][a-z0-9+.-]*:/i;
function readResolution(yaml, node, subject) {
  const fields = yaml.mapping(node, "a resolution");
  const text2 = (key) => textOf(yaml, fields, key);
  const wrong = (why) => unreadable(yaml.file, subject.line, `the resolution of ${quoted(subject.name)} ${why}`);
  const type = text2("type");
  const integrity = text2("integrity");
  switch (type) {
    case void 0:
      return [{ source: registryOrTarball(text2, subject, wrong), integrity }];
    case "git": {
      const [url, commit] = [text2("repo"), text2("commit")];
      if (url === void 0 || commit === void 0) throw wrong("has no `repo` or no `commit`");
      return [{ source: { kind: "git", url, commit }, integrity }];
    }
    case "directory": {
      const directory = text2("directory");
      if (directory === void 0) throw wrong("has no `directory`");
      return [{ source: localFolder(directory), integrity }];
    }
    case "binary": {
      const url = text2("url");
      if (url === void 0) throw wrong("has no `url`");
      return [{ source: { kind: "tarball", url }, integrity }];
    }
    case "variations":
      return variants(yaml, fields, subject, wrong);
    default:
      throw wrong(`is of the type ${quoted(type)}, which cannot be judged`);
  }
}
function variants(yaml, fields, subject, wrong) {
  const list = fields.get("variants");
  const items = list === void 0 ? void 0 : yaml.sequence(list);
  if (items === void 0 || items.length === 0) throw wrong("has no `variants`");
  return items.flatMap((item) => {
    const resolution = yaml.mapping(item, "a variant").get("resolution");
    if (resolution === void 0) throw wrong("has a variant without one");
    if (textOf(yaml, yaml.mapping(resolution, "a resolution"), "type") === "variations") throw wrong("has variants inside variants");
    return readResolution(yaml, resolution, subject);
  });
}
function registryOrTarball(text2, subject, wrong) {
  const { name, version } = subject;
  const tarball = text2("tarball");
  if (tarball === void 0) {
    if (text2("integrity") === void 0 && version === "") throw wrong("has neither an address nor an integrity");
    return registrySource(subject, text2("registry"));
  }
  if (SCHEME.test(tarball)) return classifyAddress(tarball, name, version);
  const isOwn = tarball.replace(/^\//, "").replace(/%2f/i, "/") === tarballPath(name, version);
  return isOwn ? registrySource(subject, text2("registry")) : { kind: "tarball", url: tarball };
}
var tarballPath = (name, version) => `${name}/-/${name.slice(name.indexOf("/") + 1)}-${version}.tgz`;
function registrySource({ name, version, registry }, stated) {
  const host = registry !== void 0 && "host" in registry ? `https://${registry.host}` : void 0;
  const base = stated ?? host;
  if (base !== void 0) return classifyUrl(`${base.replace(/\/$/, "")}/${tarballPath(name, version)}`, name, version);
  if (registry !== void 0 && "alias" in registry) return { kind: "tarball", url: `${registry.alias}:${name}@${version}` };
  return { kind: "registry", url: void 0 };
}
function textOf(yaml, fields, key) {
  const field = fields.get(key);
  if (field === void 0) return void 0;
  const text2 = yaml.scalar(field);
  if (text2 === void 0) throw unreadable(yaml.file, yaml.lineOfKey(field), `${quoted(key)} is not a string`);
  return text2 === "" ? void 0 : text2;
}

// src/lockfile/formats/pnpm-graph.ts
var RUNTIME = ["dependencies", "optionalDependencies"];
var ENVIRONMENT = ["configDependencies", "packageManagerDependencies"];
var DIRECT = [...RUNTIME, ...ENVIRONMENT];
var NONE = [];
var MAX_FOLDER = 4096;
function readGraph(yaml, root, installed, generation) {
  const reader = { yaml, installed, generation, links: [], names: /* @__PURE__ */ new Map() };
  const edges = /* @__PURE__ */ new Map();
  for (const { key, fields } of installed.values()) {
    const own2 = RUNTIME.flatMap((section4) => readSection(reader, fields, section4, ""));
    const known = edges.get(key);
    if (known === void 0) edges.set(key, own2);
    else known.push(...own2);
  }
  const importers = importersOf(yaml, root);
  if (generation === 5) for (const { fields } of importers) refuseUnlocked(yaml, fields);
  const direct = (section4) => importers.flatMap(
    ({ folder, fields }) => isNothing(yaml, root, fields.get(section4)) ? [] : readSection(reader, fields, section4, folder)
  );
  const runtime = DIRECT.flatMap(direct);
  const development = direct("devDependencies");
  const from = (key) => edges.get(key) ?? NONE;
  const via = namesReaching([...runtime, ...development], from);
  const needed = reachable(
    runtime.map(({ to }) => to),
    from
  );
  return {
    standingOf: (key) => ({
      via: via.get(key) ?? [],
      dev: !needed.has(key),
      installedAs: (real) => nameAmong(reader.names.get(key), real)
    }),
    links: reader.links,
    isEnvironment: importers.some(({ fields }) => ENVIRONMENT.some((section4) => fields.has(section4)))
  };
}
function readSection({ yaml, installed, generation, links, names }, fields, section4, folder) {
  const field = fields.get(section4);
  if (field === void 0) return [];
  const edges = [];
  const has = (key) => installed.has(key);
  for (const [name, dependency] of yaml.mapping(field, section4)) {
    const reference = referenceOf(yaml, name, dependency);
    if (reference.startsWith("link:")) {
      links.push({ name, path: joinPath(folder, reference.slice("link:".length)), line: yaml.lineOfKey(dependency) });
      continue;
    }
    const found = keyOfReference(name, reference, generation, has);
    const to = found === void 0 ? void 0 : installed.get(found)?.key;
    if (to === void 0) {
      throw unreadable(
        yaml.file,
        yaml.lineOfKey(dependency),
        `no entry for ${quoted(`${name}@${reference}`)}; the file is cut short or edited`
      );
    }
    const known = names.get(to);
    if (known === void 0) names.set(to, name);
    else if (known instanceof Set) known.add(name);
    else if (known !== name) names.set(to, /* @__PURE__ */ new Set([known, name]));
    edges.push({ name, to });
  }
  return edges;
}
function nameAmong(names, real) {
  if (names === void 0 || typeof names === "string") return names ?? real;
  return names.has(real) ? real : [...names].sort()[0] ?? real;
}
var isNothing = (yaml, root, field) => field !== void 0 && root.has("packages") && yaml.scalar(field) === "";
function importersOf(yaml, root) {
  const importers = root.get("importers");
  const listed = importers === void 0 ? [] : [...yaml.mapping(importers, "importers")];
  for (const [folder, value] of listed) {
    if (folder.length > MAX_FOLDER) throw unreadable(yaml.file, yaml.lineOfKey(value), `the importer ${quoted(folder)} is no folder`);
  }
  return [
    { folder: "", fields: root },
    ...listed.map(([folder, value]) => ({
      folder: folder === "." ? "" : folder,
      fields: yaml.mapping(value, folder)
    }))
  ];
}
function refuseUnlocked(yaml, importer) {
  const ranges = importer.get("specifiers");
  if (ranges === void 0) return;
  const sections = [...RUNTIME, "devDependencies"].flatMap((section4) => importer.get(section4) ?? []);
  const locked = new Set(sections.flatMap((section4) => [...yaml.mapping(section4, "dependencies").keys()]));
  for (const [name, range] of yaml.mapping(ranges, "specifiers")) {
    if (!locked.has(name))
      throw unreadable(yaml.file, yaml.lineOfKey(range), `nothing is locked for ${quoted(name)}; the file is cut short or edited`);
  }
}
function referenceOf(yaml, name, value) {
  const reference = yaml.scalar(value) ?? textOf(yaml, yaml.mapping(value, name), "version");
  if (reference === void 0 || reference === "")
    throw unreadable(yaml.file, yaml.lineOfKey(value), `the dependency ${quoted(name)} has no version`);
  return reference;
}
function installedIn(yaml, packages, snapshots) {
  const installed = /* @__PURE__ */ new Map();
  for (const [full, value] of snapshots ?? packages) {
    const key = snapshots === void 0 ? full : withoutSuffix(full);
    if (!packages.has(key)) throw unreadable(yaml.file, yaml.lineOfKey(value), `${quoted(full)} has no entry in \`packages\``);
    installed.set(full, { key, fields: yaml.mapping(value, full) });
  }
  return installed;
}

// src/lockfile/formats/pnpm.ts
function parsePnpm(text2, file) {
  const yaml = readYaml(text2, file);
  const documents = yaml.documents.filter((node) => yaml.scalar(node) !== "").map((node) => readDocument(yaml, node));
  const last = documents.at(-1);
  if (last === void 0) throw unreadable(file, 1, "is empty");
  if (yaml.documents.length > 2) throw unreadable(file, 1, `holds ${yaml.documents.length} documents; pnpm writes one or two`);
  if (last.isEnvironment && !file.endsWith("pnpm-lock.env.yaml"))
    throw unreadable(file, 1, "holds the environment document without the project's");
  return { file, format: "pnpm", formatVersion: last.version, packages: mergeTwins(documents.flatMap(({ packages }) => packages)) };
}
function readDocument(yaml, node) {
  const root = yaml.mapping(node, "the file");
  const { version, generation } = statedVersion3(yaml, root);
  refuseHeader(yaml, root, generation);
  const packages = section3(yaml, root, "packages");
  const snapshots = generation === 9 ? section3(yaml, root, "snapshots") : void 0;
  const installed = installedIn(yaml, packages, snapshots);
  const graph = readGraph(yaml, root, installed, generation);
  const optional = optionalKeys(yaml, installed);
  const entries = [];
  for (const [key, value] of packages) {
    const isOptional2 = optional.get(key);
    if (isOptional2 === void 0) throw unreadable(yaml.file, yaml.lineOfKey(value), `${quoted(key)} has no entry in \`snapshots\``);
    const fields = (snapshots === void 0 ? installed.get(key)?.fields : void 0) ?? yaml.mapping(value, key);
    entries.push(...readEntry2(yaml, { key, line: yaml.lineOfKey(value), fields, generation, standing: graph.standingOf(key), isOptional: isOptional2 }));
  }
  return { version, isEnvironment: graph.isEnvironment, packages: [...entries, ...graph.links.map((link) => linked(yaml, link))] };
}
var GENERATIONS = /* @__PURE__ */ new Map([
  ["5", 5],
  ["6", 6],
  ["7", 9],
  ["9", 9]
]);
function statedVersion3(yaml, root) {
  const version = textOf(yaml, root, "lockfileVersion");
  if (version === void 0) throw unreadable(yaml.file, 1, "has no `lockfileVersion`, so it is no lockfile of pnpm");
  const major = /^(\d+)\.\d+(?:-inlineSpecifiers)?$/.exec(version)?.[1];
  const generation = GENERATIONS.get(major ?? version);
  if (generation !== void 0) return { version, generation };
  throw new GateError(
    "LOCKFILE_UNSUPPORTED",
    `${yaml.file}:${yaml.lineOfKey(root.get("lockfileVersion") ?? 0)}: lockfileVersion ${quoted(version)} is not 5, 6, 7 or 9`,
    { help: "write the lockfile with a released version of pnpm (5 or later), or update this tool" }
  );
}
function refuseHeader(yaml, root, generation) {
  if (generation === 6 || root.has("importers") || generation === 5 && root.has("specifiers")) return;
  throw unreadable(yaml.file, yaml.lineOfKey(root.get("lockfileVersion") ?? 0), "has no `importers`; the file is cut short or edited");
}
function section3(yaml, root, name) {
  const field = root.get(name);
  return field === void 0 || isNothing2(yaml, root, name, field) ? /* @__PURE__ */ new Map() : yaml.mapping(field, name);
}
function isNothing2(yaml, root, name, field) {
  return yaml.scalar(field) === "" && (name === "snapshots" || root.has("snapshots"));
}
function optionalKeys(yaml, installed) {
  const optional = /* @__PURE__ */ new Map();
  for (const { key, fields } of installed.values()) {
    optional.set(key, textOf(yaml, fields, "optional") === "true" && optional.get(key) !== false);
  }
  return optional;
}
function readEntry2(yaml, { key, line, fields, generation, standing, isOptional: isOptional2 }) {
  const { name, version, registry } = identityOf(yaml, fields, readKey(key, generation), key, line);
  const resolution = fields.get("resolution");
  if (resolution === void 0) throw unreadable(yaml.file, line, `the entry ${quoted(key)} has no \`resolution\``);
  const isBuilt = textOf(yaml, fields, "requiresBuild") === "true";
  return readResolution(yaml, resolution, { name, version: version ?? "", registry, line }).map(
    ({ source, integrity }) => lockedPackage({
      name,
      version: version ?? (source.kind === "registry" ? void 0 : "0.0.0"),
      source,
      integrity,
      location: { file: yaml.file, line },
      installedAs: standing.installedAs(name),
      // Lockfile 9 leaves it to be found out at installation.
      installScript: isBuilt || (generation === 9 ? void 0 : false),
      dev: generation === 9 ? standing.dev : textOf(yaml, fields, "dev") === "true",
      optional: isOptional2,
      via: standing.via
    })
  );
}
function identityOf(yaml, fields, key, written, line) {
  const [name, version] = [textOf(yaml, fields, "name"), textOf(yaml, fields, "version")];
  const contradicts = (a, b) => a !== void 0 && b !== void 0 && a !== b;
  if (contradicts(key.name, name) || contradicts(key.version, version)) {
    throw unreadable(yaml.file, line, `the entry ${quoted(written)} says that it is ${quoted(`${name ?? ""}@${version ?? ""}`)}`);
  }
  const real = key.name ?? name;
  if (real === void 0) throw unreadable(yaml.file, line, `the entry ${quoted(written)} names no package`);
  return { name: real, version: key.version ?? version, registry: key.registry };
}
function linked(yaml, { name, path, line }) {
  const facts = { version: "0.0.0", integrity: void 0, installScript: void 0, dev: void 0, optional: void 0, via: [] };
  return lockedPackage({ ...facts, name, source: localFolder(path), installedAs: name, location: { file: yaml.file, line } });
}

// src/lockfile/formats/yarn-berry-graph.ts
function namesViaWorkspaces(yaml, entries) {
  if (entries.length === 0) throw unreadable(yaml.file, 1, "has no entries, not even that of the project");
  const byDescriptor = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Set();
  for (const entry of entries) {
    for (const descriptor of entry.descriptors) {
      byDescriptor.set(descriptor, entry);
      names.add(descriptor.slice(0, descriptor.indexOf("@", 1)));
    }
  }
  const edges = /* @__PURE__ */ new Map();
  for (const entry of entries) edges.set(entry, edgesOf(yaml, entry, byDescriptor, names));
  const workspaces = entries.filter(isWorkspace);
  const direct = workspaces.flatMap((workspace) => edges.get(workspace) ?? []).filter(({ to }) => !isWorkspace(to));
  return namesReaching(direct, (entry) => isWorkspace(entry) ? [] : edges.get(entry) ?? []);
}
var isWorkspace = ({ resolution }) => resolution.includes("@workspace:");
function edgesOf(yaml, { fields, resolution }, byDescriptor, names) {
  const edges = [];
  for (const [name, value] of dependenciesOf(yaml, fields)) {
    const range = yaml.scalar(value) ?? "";
    const bound = () => `${name}@${range}::locator=${encodeURIComponent(resolution)}`;
    const to = byDescriptor.get(`${name}@${range}`) ?? byDescriptor.get(`${name}@npm:${range}`) ?? byDescriptor.get(bound());
    if (to !== void 0) edges.push({ name, to });
    else if (!names.has(name) && !isOptional(yaml, fields, name))
      throw unreadable(yaml.file, yaml.lineOfKey(value), `no entry for ${quoted(name)}; the file is cut short or edited`);
  }
  return edges;
}
function dependenciesOf(yaml, fields) {
  const field = fields.get("dependencies");
  return field === void 0 || yaml.scalar(field) === "" ? /* @__PURE__ */ new Map() : yaml.mapping(field, "dependencies");
}
function isOptional(yaml, fields, name) {
  const all = fields.get("dependenciesMeta");
  const own2 = all === void 0 ? void 0 : yaml.mapping(all, "dependenciesMeta").get(name);
  const optional = own2 === void 0 ? void 0 : yaml.mapping(own2, name).get("optional");
  return optional !== void 0 && yaml.scalar(optional) === "true";
}

// src/lockfile/formats/yarn-berry-locator.ts
var MAX_PATCHES = 5;
var MAX_LOCATOR = 8192;
var FOLDER = /^(?:link|portal|file|exec|workspace):/;
function readLocator(locator, depth = 0) {
  const at2 = locator.indexOf("@", 1);
  if (at2 < 0 || locator.length > MAX_LOCATOR) return void 0;
  const name = locator.slice(0, at2);
  const { reference, bindings } = withoutBindings(locator.slice(at2 + 1));
  const located = (source, version) => ({ name, version, source, isPatched: false });
  if (reference.startsWith("npm:")) {
    const version = reference.slice("npm:".length);
    const archive = binding(bindings, "__archiveUrl");
    if (archive === void 0) return located(() => ({ kind: "registry", url: void 0 }), version);
    const url = decoded(archive);
    return url === void 0 ? void 0 : located((known) => classifyAddress(url, name, known), version);
  }
  if (reference.startsWith("patch:")) return depth < MAX_PATCHES ? patched(reference, depth) : void 0;
  if (reference.startsWith("workspace:")) return located(() => localFolder(reference.slice("workspace:".length)));
  if (FOLDER.test(reference)) {
    const path = decoded(reference.slice(reference.indexOf(":") + 1).split("#", 1)[0] ?? "");
    return path === void 0 ? void 0 : located(() => localFolder(path));
  }
  return addressed3(reference, name, located);
}
var GIT_COMMIT = /[#&]commit=([0-9a-f]{7,64})(?:&|$)/i;
var ADDRESS3 = /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i;
function addressed3(reference, name, located) {
  if (!ADDRESS3.test(reference)) return void 0;
  const commit = GIT_COMMIT.exec(reference)?.[1];
  if (commit === void 0) return located((version) => classifyAddress(reference, name, version));
  return located(() => ({ kind: "git", url: reference.split("#", 1)[0] ?? reference, commit }));
}
function patched(reference, depth) {
  const hash = reference.indexOf("#");
  const inner = hash < 0 ? void 0 : decoded(reference.slice("patch:".length, hash));
  const located = inner === void 0 ? void 0 : readLocator(inner, depth + 1);
  return located === void 0 ? void 0 : { ...located, isPatched: true };
}
function withoutBindings(reference) {
  const at2 = reference.lastIndexOf("::");
  return at2 < 0 ? { reference, bindings: "" } : { reference: reference.slice(0, at2), bindings: reference.slice(at2 + 2) };
}
function binding(bindings, key) {
  const found = bindings.split("&").find((pair) => pair.startsWith(`${key}=`));
  return found?.slice(key.length + 1);
}
function decoded(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return void 0;
  }
}

// src/lockfile/formats/yarn-berry.ts
var OLDEST = 4;
var NEWEST_KNOWN = 10;
function parseYarnBerry(text2, file) {
  const yaml = readYaml(text2, file);
  const [node, second] = yaml.documents;
  if (node === void 0 || second !== void 0) throw unreadable(file, 1, "is not one YAML document");
  const root = yaml.mapping(node, "the file");
  const metadata = statedMetadata(yaml, root);
  try {
    const entries = [...root].filter(([key]) => key !== "__metadata").map(([key, value]) => readEntry3(yaml, key, value));
    refuseTwice(yaml, entries);
    return { file, format: "yarn-berry", formatVersion: metadata.version, packages: packagesOf(yaml, entries, metadata.cacheKey) };
  } catch (error) {
    if (Number(metadata.version) <= NEWEST_KNOWN || !(error instanceof GateError)) throw error;
    throw unsupported(yaml, root, metadata.version, error);
  }
}
function statedMetadata(yaml, root) {
  const field = root.get("__metadata");
  if (field === void 0) throw unreadable(yaml.file, 1, "has no `__metadata`");
  const metadata = yaml.mapping(field, "__metadata");
  const version = text(yaml, metadata, "version") ?? "";
  if (!/^\d{1,4}$/.test(version)) throw unreadable(yaml.file, yaml.lineOfKey(field), `\`__metadata\` has the version ${quoted(version)}`);
  if (Number(version) < OLDEST) throw unsupported(yaml, root, version);
  return { version, cacheKey: text(yaml, metadata, "cacheKey") };
}
function unsupported(yaml, root, version, cause) {
  const line = yaml.lineOfKey(root.get("__metadata") ?? 0);
  return new GateError("LOCKFILE_UNSUPPORTED", `${yaml.file}:${line}: version ${version} of yarn.lock is not one that can be read`, {
    help: `versions ${OLDEST} to ${NEWEST_KNOWN} can: write the lockfile with such a version of Yarn, or update this tool`,
    cause
  });
}
function readEntry3(yaml, key, value) {
  const line = yaml.lineOfKey(value);
  const wrong = (why) => unreadable(yaml.file, line, `the entry ${quoted(key)} ${why}`);
  const fields = yaml.mapping(value, key);
  const resolution = text(yaml, fields, "resolution");
  if (resolution === void 0) throw wrong("has no `resolution`");
  if (text(yaml, fields, "version") === void 0) throw wrong("has no `version`");
  if (!["hard", "soft"].includes(text(yaml, fields, "linkType") ?? "")) throw wrong("has no `linkType`");
  const located = readLocator(resolution);
  if (located === void 0) throw wrong(`resolves to ${quoted(resolution)}, which cannot be judged`);
  return {
    descriptors: key.includes(",") ? key.split(",").map((descriptor) => descriptor.trim()) : [key],
    line,
    fields,
    resolution,
    located
  };
}
function refuseTwice(yaml, entries) {
  const seen = /* @__PURE__ */ new Set();
  for (const { descriptors, line } of entries) {
    for (const descriptor of descriptors) {
      if (seen.has(descriptor)) throw unreadable(yaml.file, line, `${quoted(descriptor)} has two entries`);
      seen.add(descriptor);
    }
  }
}
function packagesOf(yaml, entries, cacheKey) {
  const via = namesViaWorkspaces(yaml, entries);
  const dependencies = entries.filter(({ resolution }) => !resolution.endsWith("@workspace:."));
  const packages = dependencies.map((entry) => toLockedPackage2(yaml, entry, via.get(entry) ?? [], cacheKey));
  const unpatched = new Set(packages.filter((_, index) => dependencies[index]?.located.isPatched === false).map(placeKey));
  return mergeTwins(packages.filter((entry, index) => dependencies[index]?.located.isPatched === false || !unpatched.has(placeKey(entry))));
}
var placeKey = (entry) => `${entry.name}@${entry.version} ${placeOf(entry.source, entry.name, entry.version)}`;
function toLockedPackage2(yaml, entry, via, cacheKey) {
  const { located, fields } = entry;
  const version = located.version ?? text(yaml, fields, "version") ?? "";
  const names = entry.descriptors.map((descriptor) => descriptor.slice(0, descriptor.indexOf("@", 1)));
  return lockedPackage({
    name: located.name,
    version,
    source: located.source(version),
    integrity: void 0,
    checksum: located.isPatched ? void 0 : checksumOf(text(yaml, fields, "checksum"), cacheKey),
    location: { file: yaml.file, line: entry.line },
    installedAs: names.includes(located.name) ? located.name : names.sort()[0] ?? located.name,
    installScript: void 0,
    dev: void 0,
    optional: void 0,
    via,
    ...fields.has("conditions") && !fields.has("checksum") ? { hashOmitted: true } : {}
  });
}
function checksumOf(checksum, cacheKey) {
  return checksum === void 0 || checksum.includes("/") || cacheKey === void 0 ? checksum : `${cacheKey}/${checksum}`;
}
function text(yaml, fields, key) {
  const field = fields.get(key);
  if (field === void 0) return void 0;
  const value = yaml.scalar(field);
  if (value === void 0) throw unreadable(yaml.file, yaml.lineOfKey(field), `${quoted(key)} is not a string`);
  return value === "" ? void 0 : value;
}

// src/lockfile/formats/yarn-classic-scan.ts
var MAX_TOKEN = 8192;
var HEADER = /^# yarn lockfile v(\S+)$/;
function scanYarnClassic(text2, file) {
  const state = { file, blocks: [], descriptors: /* @__PURE__ */ new Set(), version: void 0, section: void 0 };
  let line = 1;
  for (let start = 0; start < text2.length; line++) {
    const feed = text2.indexOf("\n", start);
    const next = feed < 0 ? text2.length : feed;
    const end = text2[next - 1] === "\r" && next > start ? next - 1 : next;
    scanLine(state, text2.slice(start, end), line);
    start = next + 1;
  }
  return { blocks: state.blocks, version: state.version };
}
function scanLine(state, text2, line) {
  let indent = 0;
  while (text2[indent] === " ") indent++;
  if (indent === text2.length) return;
  if (text2[indent] === "#") {
    const stated = HEADER.exec(text2)?.[1];
    if (stated !== void 0) state.version = { stated, line };
    return;
  }
  if (indent === 0) return openBlock(state, text2, line);
  const block = state.blocks.at(-1);
  if (block === void 0) throw unreadable(state.file, line, "is indented and belongs to no entry");
  if (indent === 2) return addField(state, block, text2, line);
  if (indent !== 4 || state.section === void 0)
    throw unreadable(state.file, line, `is indented by ${indent} spaces, where Yarn writes none, two or four`);
  addOnce(state, state.section, readPair(state, text2, indent, line).key, line);
}
function openBlock(state, text2, line) {
  const descriptors = [];
  let at2 = 0;
  for (; ; ) {
    const token = readToken(state, text2, at2, line);
    descriptors.push(token.value);
    addOnce(state, state.descriptors, token.value, line);
    at2 = token.end;
    if (!text2.startsWith(", ", at2)) break;
    at2 += 2;
  }
  if (text2.slice(at2) !== ":") throw unreadable(state.file, line, `${quoted(text2.slice(at2))} follows the name of an entry`);
  state.section = void 0;
  state.blocks.push({ descriptors, line, fields: /* @__PURE__ */ new Map() });
}
function addField(state, block, text2, line) {
  if (text2.endsWith(":")) {
    const token = readToken(state, text2, 2, line);
    if (token.end !== text2.length - 1) throw unreadable(state.file, line, "is neither a field nor a section");
    state.section = /* @__PURE__ */ new Set();
    addValue(state, block, token.value, "", line);
    return;
  }
  state.section = void 0;
  const { key, value } = readPair(state, text2, 2, line);
  addValue(state, block, key, value, line);
}
function addValue(state, { fields }, key, value, line) {
  if (fields.has(key)) throw unreadable(state.file, line, `the entry has ${quoted(key)} twice`);
  fields.set(key, value);
}
function addOnce(state, seen, key, line) {
  if (seen.has(key)) throw unreadable(state.file, line, `${quoted(key)} occurs twice`);
  seen.add(key);
}
function readPair(state, text2, start, line) {
  const key = readToken(state, text2, start, line);
  if (text2[key.end] !== " ") throw unreadable(state.file, line, `${quoted(key.value)} has no value`);
  const value = readToken(state, text2, key.end + 1, line);
  if (value.end !== text2.length)
    throw unreadable(state.file, line, `${quoted(text2.slice(value.end))} follows the value of ${quoted(key.value)}`);
  return { key: key.value, value: value.value };
}
function readToken(state, text2, start, line) {
  const token = anyToken(state, text2, start, line);
  if (token.end - start > MAX_TOKEN) throw unreadable(state.file, line, `has a word of ${token.end - start} characters`);
  return token;
}
function anyToken(state, text2, start, line) {
  if (text2[start] === '"') {
    const end2 = closingQuote(text2, start) + 1;
    if (end2 === 0) throw unreadable(state.file, line, "has a quote that does not end");
    return { value: unquoted(state, text2.slice(start, end2), line), end: end2 };
  }
  let end = start;
  while (end < text2.length && !isSeparator(text2.charCodeAt(end)) && (end > start || text2[end] !== "#")) end++;
  if (end === start) throw unreadable(state.file, line, `${quoted(text2.slice(start))} is neither a word nor quoted`);
  return { value: text2.slice(start, end), end };
}
function closingQuote(text2, start) {
  let at2 = text2.indexOf('"', start + 1);
  while (at2 > 0 && backslashesBefore(text2, at2) % 2 === 1) at2 = text2.indexOf('"', at2 + 1);
  return at2;
}
function backslashesBefore(text2, at2) {
  let count = 0;
  while (text2[at2 - 1 - count] === "\\") count++;
  return count;
}
function unquoted(state, literal, line) {
  if (!literal.includes("\\") && !hasControl(literal)) return literal.slice(1, -1);
  try {
    return String(JSON.parse(literal));
  } catch {
    throw unreadable(state.file, line, `${quoted(literal)} is not a string`);
  }
}
function hasControl(text2) {
  for (let at2 = 0; at2 < text2.length; at2++) if (text2.charCodeAt(at2) < 32) return true;
  return false;
}
var [SPACE2, QUOTE3, COMMA4, COLON2] = [32, 34, 44, 58];
var isSeparator = (code) => code <= SPACE2 || code === COLON2 || code === COMMA4 || code === QUOTE3;

// src/lockfile/formats/yarn-classic-sha1.ts
var ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function sriOfSha1(hex) {
  let base64 = "";
  for (let at2 = 0; at2 < hex.length; at2 += 3) {
    const bits = parseInt(hex.slice(at2, at2 + 3).padEnd(3, "0"), 16);
    base64 += ALPHABET.charAt(bits >> 6) + ALPHABET.charAt(bits & 63);
  }
  return `sha1-${base64.slice(0, 27)}=`;
}

// src/lockfile/formats/yarn-classic.ts
function parseYarnClassic(text2, file) {
  const { blocks, version } = scanYarnClassic(text2, file);
  if (version !== void 0 && version.stated !== "1") {
    throw new GateError("LOCKFILE_UNSUPPORTED", `${file}:${version.line}: yarn lockfile v${quoted(version.stated)} is not version 1`, {
      help: "write the lockfile with a released version of Yarn, or update this tool"
    });
  }
  if (version === void 0 && blocks.length === 0) throw unreadable(file, 1, "is empty");
  return { file, format: "yarn-classic", formatVersion: "1", packages: mergeTwins(blocks.flatMap((block) => readBlock(block, file))) };
}
function readBlock(block, file) {
  const { fields, line } = block;
  const version = fields.get("version");
  if (version === void 0 || version === "")
    throw unreadable(file, line, `the entry ${quoted(block.descriptors[0] ?? "")} has no version`);
  const byName = /* @__PURE__ */ new Map();
  for (const descriptor of block.descriptors.map(readDescriptor)) {
    const same = byName.get(descriptor.name);
    if (same === void 0) byName.set(descriptor.name, [descriptor]);
    else same.push(descriptor);
  }
  const read = [...byName].map(([name, descriptors]) => {
    const names = descriptors.map(({ installedAs }) => installedAs);
    const { source, sha1 } = sourceOf2(fields.get("resolved") ?? "", descriptors, version);
    return lockedPackage({
      name,
      version,
      source,
      integrity: fields.get("integrity") ?? (sha1 === void 0 ? void 0 : sriOfSha1(sha1)),
      location: { file, line },
      installedAs: names.includes(name) ? name : names.sort()[0] ?? name,
      installScript: void 0,
      dev: void 0,
      optional: void 0,
      via: []
    });
  });
  const owners = read.filter(isOwnTarball);
  return owners.length === 0 ? read : owners;
}
var isOwnTarball = ({ source }) => source.kind === "registry" && source.url !== void 0;
var SCHEME_FIRST = /^[a-z][a-z0-9+.-]*:/i;
var ALIAS2 = /^npm:((?:@[^/@]+\/)?[^/@]+)(?:@(.*))?$/;
var RANGE = /^(?:[\^~<>=*]|v?\d+(?:\.|$)|x$)/i;
function readDescriptor(text2) {
  const at2 = text2.indexOf("@", 1);
  if (SCHEME_FIRST.test(text2)) return { installedAs: text2, name: text2, range: text2 };
  const installedAs = at2 < 0 ? text2 : text2.slice(0, at2);
  const range = at2 < 0 ? "" : text2.slice(at2 + 1);
  const [, real, realRange] = ALIAS2.exec(range) ?? [];
  const isAlias = real !== void 0 && (realRange !== void 0 || !RANGE.test(real));
  return isAlias ? { installedAs, name: real, range: realRange ?? "" } : { installedAs, name: installedAs, range };
}
var GIT_SCHEME = /^git(?:\+[a-z0-9]+)?:/i;
var GIT_RANGE = /^(?:git(?:\+[a-z0-9]+)?:|ssh:|https?:.+\.git(?:#|$)|https?:\/\/(?:github\.com|gitlab\.com|bitbucket\.(?:com|org))\/[^/]+\/[^/]+\/?(?:#.*)?$)/i;
var SHA1 = /^[0-9a-f]{40}$/i;
function sourceOf2(resolved, descriptors, version) {
  const name = descriptors[0]?.name ?? "";
  const range = descriptors[0]?.range ?? "";
  if (resolved === "") return { source: unresolved(name, range, version), sha1: void 0 };
  const hash = resolved.indexOf("#");
  const url = hash < 0 ? resolved : resolved.slice(0, hash);
  const fragment = hash < 0 ? "" : resolved.slice(hash + 1);
  if (GIT_SCHEME.test(url) || descriptors.some((descriptor) => GIT_RANGE.test(descriptor.range))) {
    return { source: { kind: "git", url, commit: fragment === "" ? void 0 : fragment }, sha1: void 0 };
  }
  return { source: classifyAddress(url, name, version), sha1: SHA1.test(fragment) ? fragment : void 0 };
}
function unresolved(name, range, version) {
  const local = /^(?:file:|link:|portal:)?(.*)$/.exec(range)?.[1] ?? "";
  if (/^(?:file|link|portal):/.test(range) || /^(?:\.{1,2}\/|\/|~\/)/.test(range)) return localFolder(local);
  return SCHEME_FIRST.test(range) || range.includes("/") ? classifyAddress(hostedShorthand(range), name, version) : { kind: "registry", url: void 0 };
}
var hostedShorthand = (range) => SCHEME_FIRST.test(range) ? range : `github:${range}`;

// src/lockfile/formats/index.ts
var PARSERS = {
  "package-lock.json": parseNpm,
  "npm-shrinkwrap.json": parseNpm,
  "pnpm-lock.yaml": parsePnpm,
  "yarn.lock": (text2, file) => (/^__metadata:/m.test(text2) ? parseYarnBerry : parseYarnClassic)(text2, file),
  "bun.lock": parseBun
};
function parseLockfile(text2, file) {
  const name = readableName(file);
  if (name !== void 0) return PARSERS[name](plainText(text2, file), file);
  throw new GateError("LOCKFILE_UNSUPPORTED", `${file} is not a lockfile that can be read`, {
    help: UNSUPPORTED.get(basename(file).toLowerCase()) ?? `lockfiles are recognised by their names: ${READABLE_NAMES.join(", ")}`
  });
}
export {
  isLockfileName,
  parseLockfile
};
