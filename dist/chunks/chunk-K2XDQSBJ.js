import {
  c86_require_http as require_http
} from "./shared-E04875EB.js";
import {
  c16___toESM as __toESM
} from "./shared-E04875EB.js";

// src/io/net/proxy.ts
var import_node_http = __toESM(require_http(), 1);
import https from "node:https";
function proxySettingsOf(env) {
  const read = (name) => env[name] || env[name.toUpperCase()] || void 0;
  return { httpsProxy: read("https_proxy"), httpProxy: read("http_proxy"), noProxy: read("no_proxy") };
}
function proxyFor(url, settings) {
  const proxy = url.protocol === "https:" ? settings.httpsProxy : settings.httpProxy;
  return proxy === void 0 || isExcepted(url, settings.noProxy ?? "") ? void 0 : proxy;
}
function isExcepted(url, noProxy) {
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  return noProxy.split(/[\s,]+/).some((entry) => {
    const [, host = "", only] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    if (host === "*") return true;
    const domain = host.replace(/^\*?\./, "");
    if (domain === "" || only !== void 0 && only !== port) return false;
    return url.hostname === domain || url.hostname.endsWith(`.${domain}`);
  });
}
function createAgents(settings) {
  const agents = /* @__PURE__ */ new Map();
  return (url) => {
    const before = agents.get(url.origin);
    if (before !== void 0) return before;
    const agent = createAgent(url, settings);
    agents.set(url.origin, agent);
    return agent;
  };
}
async function createAgent(url, { maxConnections, proxy, tlsFor }) {
  const { ca, cert, key } = tlsFor?.(url) ?? {};
  const tls = { ...ca && { ca: [...[ca].flat()] }, ...cert && { cert }, ...key && { key } };
  const through = proxyFor(url, proxy);
  if (through !== void 0) {
    const { default: agent } = await import("./lib-B5724RED.js");
    return new agent.Agent({ proxy: through, noProxy: "", maxSockets: maxConnections, ...tls });
  }
  const options = { keepAlive: true, maxSockets: maxConnections, maxFreeSockets: maxConnections };
  return url.protocol === "https:" ? new https.Agent({ ...options, ...tls }) : new import_node_http.default.Agent(options);
}

export {
  proxySettingsOf,
  proxyFor,
  createAgents
};
