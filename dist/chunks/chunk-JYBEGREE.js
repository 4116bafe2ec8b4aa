import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/io/net/user-agent.ts
var USER_AGENT = "countersign (+https://github.com/countersign/countersign)";

export {
  USER_AGENT
};
