// Plain JavaScript, so that an older Node can still read it and say what is wrong.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Node 24 or newer is needed, and this is ${process.version} (${process.execPath}). \`npm ci\` brings one along; start by npm (npm start), which puts it first. If it did not come, npm's install scripts are switched off: npm rebuild node`,
  );
  process.exit(1);
}
