import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  quoted
} from "./chunk-QD3PMZYE.js";

// src/text/json-keys.ts
var SMALL = 12;
function findKeys(text, shape, maxDepth, refuse) {
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
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) {
      const end = endOfString(text, at);
      if (expectsKey) takeKey(frame, text.slice(at + 1, end), at, refuse);
      expectsKey = false;
      at = end;
    } else if (char === COMMA) {
      expectsKey = frame.isObject;
    } else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      if (++depth > maxDepth) throw refuse(at, `is nested more than ${maxDepth} levels deep`);
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
function endOfString(text, start) {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === BACKSLASH) before--;
    if ((end - before) % 2 === 1) return end;
  }
  return text.length;
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

export {
  findKeys,
  QUOTE,
  COMMA,
  CLOSE_BRACKET,
  CLOSE_BRACE,
  endOfString
};
