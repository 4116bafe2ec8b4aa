import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/text/workflow-command.ts
function workflowCommand({ name, properties, message }) {
  const told = Object.entries(properties).flatMap(([key, value]) => value === void 0 ? [] : [`${key}=${property(String(value))}`]);
  return `::${name}${told.length === 0 ? "" : ` ${told.join(",")}`}::${data(message)}`;
}
var data = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
var property = (text) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

export {
  workflowCommand
};
