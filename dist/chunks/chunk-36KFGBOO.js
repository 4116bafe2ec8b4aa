import {
  c53_workflowCommand as workflowCommand
} from "./shared-E04875EB.js";
import {
  c8_readJson as readJson
} from "./shared-E04875EB.js";
import {
  c2_codeOf as codeOf
} from "./shared-E04875EB.js";
import {
  c58_GateError as GateError
} from "./shared-E04875EB.js";

// src/io/actions.ts
import fs from "node:fs/promises";
var MAX_PAYLOAD_BYTES = 32 * 2 ** 20;
function createToolkit(env) {
  return {
    input: (name) => env[`INPUT_${name.toUpperCase()}`] ?? "",
    eventPayload: () => readEventPayload(env["GITHUB_EVENT_PATH"]),
    log: (text) => void process.stdout.write(`${text}
`),
    annotate({ level, title, message, file, line }) {
      process.stdout.write(`${workflowCommand({ name: level, properties: { title, file, line }, message })}
`);
      return Promise.resolve();
    },
    async summarize(markdown) {
      if (!env["GITHUB_STEP_SUMMARY"]) return;
      const { summary } = await import("./runner-commands-RA6WFUXZ.js");
      await summary.addRaw(markdown, true).write();
    },
    async output(name, value) {
      const file = env["GITHUB_OUTPUT"];
      if (file && PLAIN.test(value)) return fs.appendFile(file, `${name}=${value}
`);
      const { setOutput } = await import("./runner-commands-RA6WFUXZ.js");
      setOutput(name, value);
    }
  };
}
var PLAIN = /^[\x20-\x7e]*$/;
async function readEventPayload(file) {
  if (file === void 0 || file === "") throw unreadable("GITHUB_EVENT_PATH is not set");
  try {
    const { size } = await fs.stat(file);
    if (size > MAX_PAYLOAD_BYTES) throw unreadable("it is too large");
    const body = readJson(await fs.readFile(file));
    if (body.kind === "json") return body.value;
  } catch (error) {
    throw error instanceof GateError ? error : unreadable(codeOf(error));
  }
  throw unreadable("it is not JSON");
}
function unreadable(why) {
  const help = "Run it in a GitHub Actions workflow. Elsewhere use the command line.";
  return new GateError("EVENT_UNSUPPORTED", `the payload of the event cannot be read: ${why}`, { help });
}

export {
  createToolkit
};
