import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  c12_changedBetween as changedBetween
} from "./shared-B2A01CC1.js";

// src/io/world.ts
function createWorld(settings) {
  const { base, head, trusted, now } = settings;
  const signal = AbortSignal.timeout(settings.deadlineMs);
  let opening;
  let opened;
  const open = async () => {
    const { openNetwork } = await import("./network-XUANJJ76.js");
    return opened = await openNetwork(settings, signal);
  };
  const network = () => opening ??= open();
  let trust;
  return {
    now,
    ...settings.occasion !== void 0 && { occasion: settings.occasion },
    base,
    head,
    trusted,
    changed: () => settings.changed === void 0 ? changedBetween(base, head) : Promise.resolve(settings.changed),
    registries: async () => (await network()).registries,
    ask: async (question) => (await network()).ask(question),
    questions: () => opened?.questions(),
    trustMaterial: () => trust ??= loadTrust(settings)
  };
}
async function loadTrust({ trustedRoot, registryKeys, timeoutMs, env }) {
  const { loadTrustMaterial } = await import("./trust-root-LAY3C5IY.js");
  return loadTrustMaterial(trustedRoot, registryKeys, { timeoutMs, env });
}

export {
  createWorld
};
