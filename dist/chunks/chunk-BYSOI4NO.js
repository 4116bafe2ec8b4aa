import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/text/slots.ts
function createSlots(limit) {
  let free = limit;
  const waiting = [];
  return {
    async use(work) {
      if (free > 0) free--;
      else await new Promise((go) => void waiting.push(go));
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next === void 0) free++;
        else next();
      }
    }
  };
}

export {
  createSlots
};
