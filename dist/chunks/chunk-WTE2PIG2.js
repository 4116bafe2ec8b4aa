import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/domain/git-tarball.ts
var MAX_ADDRESS = 4096;
var HOSTED = [
  {
    pattern: /^https:\/\/codeload\.github\.com\/gist\/([^/?#]+)\/tar\.gz\/([0-9a-f]{40}|[0-9a-f]{64})$/i,
    repository: (path) => `gist.github.com/${path}`
  },
  {
    pattern: /^https:\/\/codeload\.github\.com\/([^/?#]+\/[^/?#]+)\/(?:legacy\.)?tar\.gz\/([0-9a-f]{40}|[0-9a-f]{64})$/i,
    repository: (path) => `github.com/${path}`
  },
  {
    pattern: /^https:\/\/gitlab\.com\/api\/v4\/projects\/([^/?#]+)\/repository\/archive\.tar\.gz\?(?:ref|sha)=([0-9a-f]{40}|[0-9a-f]{64})$/i,
    repository: (path) => `gitlab.com/${path.replace(/%2f/gi, "/")}`
  },
  {
    pattern: /^https:\/\/gitlab\.com\/([^?#]+)\/repository\/archive\.tar\.gz\?(?:ref|sha)=([0-9a-f]{40}|[0-9a-f]{64})$/i,
    repository: (path) => `gitlab.com/${path}`
  },
  {
    pattern: /^https:\/\/bitbucket\.org\/([^/?#]+\/[^/?#]+)\/get\/([0-9a-f]{40}|[0-9a-f]{64})\.tar\.gz$/i,
    repository: (path) => `bitbucket.org/${path}`
  },
  {
    pattern: /^https:\/\/git\.sr\.ht\/([^/?#]+\/[^/?#]+)\/archive\/([0-9a-f]{40}|[0-9a-f]{64})\.tar\.gz$/i,
    repository: (path) => `git.sr.ht/${path}`
  }
];
function hostedAt(url) {
  if (url.length > MAX_ADDRESS || !/^https:/i.test(url)) return void 0;
  for (const { pattern, repository } of HOSTED) {
    const [, path, commit] = pattern.exec(url) ?? [];
    if (path !== void 0 && commit !== void 0) return { repository: repository(path), commit };
  }
  return void 0;
}

// src/domain/git.ts
var GIT_SCHEME = /^(?:git(?:\+[a-z]+)?:|(?:github|gitlab|bitbucket|gist|sourcehut):|git@)/i;
var COMMIT = /^(?:commit[=:])?([0-9a-f]{7,64})$/i;
var hasGitScheme = (address) => GIT_SCHEME.test(address);
function readGitAddress(address) {
  const hash = address.indexOf("#");
  if (hash < 0 || address.length > MAX_ADDRESS) return { url: address, commit: void 0 };
  const parts = address.slice(hash + 1).split(/::|&/).filter((part) => part !== "");
  const commits = parts.filter((part) => COMMIT.test(part));
  const commit = commits.length === 1 ? COMMIT.exec(commits[0] ?? "")?.[1] : void 0;
  if (commit === void 0) return { url: address, commit };
  return inFolder({ url: address.slice(0, hash), commit }, folderIn(parts.filter((part) => part !== commits[0])));
}
function inFolder(address, folder) {
  return folder === void 0 || folder === "" ? address : { ...address, folder };
}
function folderIn(parts) {
  const plain = parts.map((part) => {
    const path = /^path[:=](.*)$/s.exec(part)?.[1];
    return path === void 0 ? part : `path:${withoutSlashes(path.startsWith("./") ? path.slice(2) : path)}`;
  });
  const told = plain.filter((part) => part !== "path:" && part !== "path:.");
  return told.length === 0 ? void 0 : told.sort().join("&");
}
function readHostedTarball(address) {
  const hash = address.indexOf("#");
  const url = hash < 0 ? address : address.slice(0, hash);
  const hosted = hostedAt(url);
  if (hosted === void 0) return void 0;
  const parts = hash < 0 ? [] : address.slice(hash + 1).split(/::|&/);
  return inFolder({ url, commit: hosted.commit }, folderIn(parts.filter((part) => part !== "")));
}
var SHORT_NAMES = /* @__PURE__ */ new Map([
  ["github", "github.com"],
  ["gitlab", "gitlab.com"],
  ["bitbucket", "bitbucket.org"],
  ["gist", "gist.github.com"],
  ["sourcehut", "git.sr.ht"]
]);
var FORGES = ["github.com", "gitlab.com", "bitbucket.org", "gist.github.com", "git.sr.ht"];
var USUAL_PORTS = { ssh: "22", https: "443", http: "80", git: "9418" };
var PLAIN = /^[!-[\]-~]+$/;
var PLAIN_HOST = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[0-9]{1,5})?$/;
var PLAIN_PART = /^[A-Za-z0-9._~+-]+$/;
function repositoryOf({ url }) {
  if (url.length > MAX_ADDRESS || !PLAIN.test(url)) return url;
  const hosted = hostedAt(url)?.repository;
  const found = hosted === void 0 ? split(url) : { host: before(hosted, "/"), path: after(hosted, "/"), user: "" };
  return (found === void 0 ? void 0 : canonical(found)) ?? url.replace(/^git\+/i, "");
}
function split(url) {
  const [, short, rest] = /^([a-z]+):(?!\/\/)(.+)$/is.exec(url) ?? [];
  const host = short === void 0 ? void 0 : SHORT_NAMES.get(short.toLowerCase());
  if (host !== void 0 && rest !== void 0) return { host, path: rest.slice(rest.indexOf("@") + 1), user: "" };
  const [, scheme, address] = /^(?:git\+)?([a-z]+):\/\/(.*)$/is.exec(url) ?? [];
  if (scheme === void 0 || address === void 0) return inHome(url);
  const authority = before(address, "/");
  const port = authority.lastIndexOf(":") > authority.indexOf("@") ? authority.slice(authority.lastIndexOf(":") + 1) : "";
  if (scheme.toLowerCase() === "ssh" && port !== "" && !/^[0-9]+$/.test(port)) return inHome(address);
  if (authority.indexOf("@") !== authority.lastIndexOf("@")) return void 0;
  const bare = after(authority.includes("@") ? authority : `@${authority}`, "@").toLowerCase();
  const usual = USUAL_PORTS[scheme.toLowerCase()];
  return { host: bare.endsWith(`:${usual}`) ? bare.slice(0, bare.lastIndexOf(":")) : bare, path: after(address, "/"), user: "" };
}
function inHome(address) {
  const [, user, host, path] = /^(?:([\w.-]+)@)?([\w.-]+):([^:]*)$/.exec(address) ?? [];
  if (host === void 0 || path === void 0) return void 0;
  const isRelative = !path.startsWith("/") && user !== void 0 && user !== "git";
  return { host: host.toLowerCase(), path, user: isRelative ? user : "" };
}
function canonical({ host, path, user }) {
  const name = host === "www.github.com" ? "github.com" : host;
  const isForge = FORGES.includes(name);
  const plain = withoutSlashes(path).replace(/\.git$/i, "");
  const parts = plain.split("/");
  const isPlain = parts.every((part) => PLAIN_PART.test(part) && part !== "." && part !== ".." && part !== "~");
  if (!PLAIN_HOST.test(name) || !isPlain) return void 0;
  if (name === "gist.github.com") return `${name}/${(parts.at(-1) ?? "").toLowerCase()}`;
  if (isForge) return `${name}/${plain.toLowerCase()}`;
  return user === "" ? `${name}/${plain}` : `${name}/~${user}/${plain}`;
}
function withoutSlashes(path) {
  let [start, end] = [0, path.length];
  while (path[start] === "/") start++;
  while (end > start && path[end - 1] === "/") end--;
  return path.slice(start, end);
}
function before(text, mark) {
  const at = text.indexOf(mark);
  return at < 0 ? text : text.slice(0, at);
}
function after(text, mark) {
  const at = text.indexOf(mark);
  return at < 0 ? "" : text.slice(at + 1);
}
var gitOrigin = (address) => `${repositoryOf(address)} ${address.folder ?? ""}`;
var gitPlace = (address) => `${gitOrigin(address)}#${address.commit?.toLowerCase() ?? ""}`;
function gitText(address) {
  const behind = [...address.commit === void 0 || hostedAt(address.url) !== void 0 ? [] : [address.commit], address.folder ?? ""];
  const fragment = behind.filter((part) => part !== "").join("&");
  return fragment === "" ? address.url : `${address.url}#${fragment}`;
}
var readGit = (text) => readHostedTarball(text) ?? readGitAddress(text);

// src/domain/package.ts
var VERSION = /^[0-9A-Za-z][0-9A-Za-z.+_-]*$/;
function parseVersion(raw) {
  return raw.length <= 256 && VERSION.test(raw) ? raw : void 0;
}
var MAX_INTEGRITY = 4096;
var SRI = /^(?:sha(?:1|224|256|384|512)|md5)-[A-Za-z0-9+/]+={0,2}$/;
function parseIntegrity(raw) {
  if (raw.length > MAX_INTEGRITY) return void 0;
  if (SRI.test(raw)) return raw;
  const parts = raw.trim().split(/\s+/);
  return parts.every((part) => SRI.test(part)) ? parts.join(" ") : void 0;
}
var spec = (p) => `${p.name}@${p.version}`;
function sourceText(source, version) {
  switch (source.kind) {
    case "registry":
      return source.url ?? `npm:${version}`;
    case "tarball":
      return source.url;
    case "git":
      return gitText(source);
    case "file":
    case "workspace":
      return source.path;
    case "pin":
      return `${source.pin.repository}@${source.pin.commit ?? source.pin.ref ?? ""}`;
    case "bundled":
      return `inside ${spec(source.inside)}`;
  }
}

export {
  hasGitScheme,
  readGitAddress,
  inFolder,
  folderIn,
  readHostedTarball,
  gitOrigin,
  gitPlace,
  readGit,
  parseVersion,
  parseIntegrity,
  spec,
  sourceText
};
