import {
  c15_changedBetween as changedBetween
} from "./shared-E04875EB.js";

// src/io/world.ts
function createWorld(settings) {
  const { base, head, trusted, now } = settings;
  const signal = AbortSignal.timeout(settings.deadlineMs);
  let opening;
  let opened;
  const open = async () => {
    const { openNetwork } = await import("./network-QQJ2GFK6.js");
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
    ask: async (question, wanted) => (await network()).ask(question, wanted),
    questions: () => opened?.questions(),
    trustMaterial: () => trust ??= loadTrust(settings)
  };
}
async function loadTrust({ trustedRoot, registryKeys, timeoutMs, env }) {
  const { loadTrustMaterial } = await import("./trust-root-4ZH6O5NG.js");
  return loadTrustMaterial(trustedRoot, registryKeys, { timeoutMs, env });
}

export {
  createWorld
};
