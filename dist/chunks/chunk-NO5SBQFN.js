import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/domain/account.ts
var ACCOUNT_RANK = { human: 0, "trusted-publisher": 1, staged: 2 };
function describeAccount(account) {
  switch (account.kind) {
    case "human":
      return account.name;
    case "trusted-publisher":
      return `trusted publisher (${account.provider})`;
    case "staged":
      return `staged publish, approved by ${account.approver}`;
  }
}

export {
  ACCOUNT_RANK,
  describeAccount
};
