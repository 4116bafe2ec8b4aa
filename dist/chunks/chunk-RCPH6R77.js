import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  known,
  unavailable
} from "./chunk-2OOIQQRO.js";

// src/gather/pool.ts
async function mapInPool(list, width, call) {
  const results = /* @__PURE__ */ new Map();
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < list.length; index = next++) {
      const item = list[index];
      if (item !== void 0) results.set(index, await call(item));
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, list.length) }, worker));
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}

// src/gather/ask.ts
async function askFor(world, question, parse) {
  const answer = await world.ask(question);
  if (answer.kind !== "known") return answer;
  const value = parse(answer.value);
  return value === void 0 ? unavailable("malformed", `${question.path}: the answer has an unexpected shape`) : known(value);
}
function once(make) {
  const asked = /* @__PURE__ */ new Map();
  return (key) => {
    const before = asked.get(key);
    if (before !== void 0) return before;
    const promise = make(key);
    asked.set(key, promise);
    return promise;
  };
}

export {
  askFor,
  once,
  mapInPool
};
