import {
  isRepository,
  remoteDefault,
  workTree
} from "./chunk-UQ6YBSWP.js";
import "./shared-E04875EB.js";
import "./chunk-6GJQ3LXT.js";
import "./chunk-4BSTT5ZB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c29_usage as usage
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";

// src/commands/open-clone.ts
async function cloneSides(options, terminal, between) {
  const base = options.head === void 0 ? await remoteDefault(terminal.cwd, terminal.env) : void 0;
  if (base === void 0)
    throw usage(
      "name what to compare: --base REF [--head REF], or --base-lockfile FILE --head-lockfile FILE",
      await isRepository(terminal.cwd, terminal.env) ? "Without a remote, name a branch: `--base main`. With one, `git remote set-head origin --auto` records its default branch, and no base has to be named." : "This folder is in no git repository, so only two files can be compared. `npx countersign audit` judges everything that is locked here."
    );
  const sides = await between({ ...options, base }, terminal);
  const head = await workTree(terminal.cwd, terminal.env);
  const more = head === void 0 ? "" : "; the work tree is judged, including what is not committed";
  const guessed = { kind: "guessed", text: `compared with ${base.replace("refs/remotes/", "")}, as of the last fetch${more}.` };
  const rest = (sides.notes ?? []).filter(({ kind }) => head === void 0 || kind !== "uncommitted");
  return { ...sides, head: head ?? sides.head, notes: [guessed, ...rest] };
}
export {
  cloneSides
};
