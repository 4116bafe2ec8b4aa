import {
  isAmbiguous,
  kindOfMode,
  openGit,
  runGit
} from "./chunk-4BSTT5ZB.js";
import {
  c58_GateError as GateError
} from "./shared-E04875EB.js";
import {
  c51_isObjectId as isObjectId
} from "./shared-E04875EB.js";

// src/io/git/workspace.ts
function openWorkspace(folder, env) {
  const git = openGit(folder, env);
  const run = (...args) => runGit(folder, env, args).catch(withoutGit);
  return {
    async resolve(revision) {
      const out = await run("rev-parse", "--verify", "--end-of-options", `${revision}^{commit}`);
      return out === void 0 || isAmbiguous(out) ? void 0 : idIn(out);
    },
    async compare(base, head, since) {
      if (since === "base") return comparison(base, await run(...DIFF, base, head));
      const [parted, out] = await Promise.all([run("merge-base", base, head).then(idIn), run(...DIFF, "--merge-base", base, head)]);
      if (parted === void 0) return void 0;
      return comparison(parted, out?.status === 0 ? out : await run(...DIFF, parted, head));
    },
    snapshot: (commit) => git.snapshot(commit)
  };
}
var DIFF = ["diff-tree", "-r", "-z", "--no-renames", "--raw", "--no-abbrev"];
function comparison(base, out) {
  return out === void 0 || out.status !== 0 || out.tooLarge ? void 0 : { base, changed: filesIn(out.stdout.toString("utf8")) };
}
function withoutGit(error) {
  if (!(error instanceof GateError)) throw error;
  return void 0;
}
function idIn(out) {
  const id = out?.status === 0 ? out.stdout.toString("utf8").trim() : "";
  return isObjectId(id) ? id : void 0;
}
function filesIn(listing) {
  const parts = listing.split("\0");
  const files = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [told = "", path = ""] = parts.slice(index, index + 2);
    const [before, after] = told.slice(1).split(" ", 2).map((mode) => mode === NOTHING ? void 0 : kindOfMode(mode));
    files.push({ before: before && path, after: after && path, kinds: { before, after } });
  }
  return files;
}
var NOTHING = "000000";

// src/action/repository.ts
var GITHUB_API = "https://api.github.com";
var GITHUB_SERVER = "https://github.com";
var apiUrlOf = (env) => (env["GITHUB_API_URL"] || GITHUB_API).replace(/\/+$/, "");
function repositoryOf(env) {
  const [owner = "", name = "", more] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  if (owner !== "" && name !== "" && more === void 0) return { owner, name };
  throw new GateError("INPUT_INVALID", "GITHUB_REPOSITORY does not name a repository", {
    help: "Run in a GitHub Actions workflow; elsewhere use the command line."
  });
}
function evidenceOf(inputs, env) {
  const given = inputs.evidenceToken === "" ? void 0 : inputs.evidenceToken;
  const atHome = (env["GITHUB_SERVER_URL"] || GITHUB_SERVER).replace(/\/+$/, "") === GITHUB_SERVER;
  const own = inputs.githubToken === "" ? void 0 : inputs.githubToken;
  return atHome ? { evidenceApi: apiUrlOf(env), evidenceToken: given ?? own } : { evidenceApi: GITHUB_API, evidenceToken: given };
}
function openRepository(inputs, event, env) {
  const folder = env["GITHUB_WORKSPACE"] ?? "";
  const mayAsk = folder !== "" && (event.kind === "audit" || event.workspace);
  let opened;
  const api = () => opened ??= openApi(inputs, env);
  return {
    workspace: mayAsk ? openWorkspace(folder, env) : void 0,
    api: {
      resolve: async (revision) => (await api()).resolve(revision),
      compare: async (base, head, since) => (await api()).compare(base, head, since),
      snapshot: async (commit) => (await api()).snapshot(commit)
    }
  };
}
async function openApi(inputs, env) {
  const [{ openContents }, { createGitHub }, { proxySettingsOf }] = await Promise.all([
    import("./contents-CW6LJ55N.js"),
    import("./github-MRMGOXO6.js"),
    import("./proxy-7NMDR7A6.js")
  ]);
  const client = createGitHub({
    apiUrl: apiUrlOf(env),
    token: inputs.githubToken === "" ? void 0 : inputs.githubToken,
    timeoutMs: inputs.timeoutMs,
    signal: AbortSignal.timeout(inputs.deadlineMs),
    proxy: proxySettingsOf(env)
  });
  const contents = openContents(client, repositoryOf(env));
  return { ...contents, snapshot: (commit) => Promise.resolve(contents.snapshot(commit)) };
}

export {
  apiUrlOf,
  repositoryOf,
  evidenceOf,
  openRepository
};
