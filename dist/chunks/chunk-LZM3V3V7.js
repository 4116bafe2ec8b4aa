import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/domain/shard.ts
var SHARD = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/;
function parseShard(text) {
  const [, index, of] = SHARD.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  return shard.index <= shard.of ? shard : void 0;
}
var shardText = ({ index, of }) => `${index}/${of}`;

export {
  parseShard,
  shardText
};
