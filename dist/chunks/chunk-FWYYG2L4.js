import {
  c12_changedBetween as changedBetween
} from "./shared-5DF5E1EE.js";

// src/io/world.ts
function createWorld(settings) {
  const { base, head, trusted, now } = settings;
  const signal = AbortSignal.timeout(settings.deadlineMs);
  let opening;
  let opened;
  const open = async () => {
    const { openNetwork } = await import("./network-ZGQPIKNP.js");
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
  const { loadTrustMaterial } = await import("./trust-root-2QGMJRUM.js");
  return loadTrustMaterial(trustedRoot, registryKeys, { timeoutMs, env });
}

export {
  createWorld
};
