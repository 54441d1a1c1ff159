// Measures ajv for ajv_test.go: JSON.parse and a compiled validation, as a service would do for each body.
// The first line on standard input is {"schema": …, "body": "…"}; the answer is "ok" or what went wrong. Every line
// after it asks for a turn, and is answered with nanoseconds for one body.
'use strict';
const Ajv = require('ajv/dist/2020');
const addFormats = require('ajv-formats');

let run;
const answers = {
  start(line) {
    const { schema, body } = JSON.parse(line);
    const ajv = new Ajv({ strict: false });
    addFormats(ajv);
    const validate = ajv.compile(schema);
    if (!validate(JSON.parse(body))) return JSON.stringify(validate.errors[0]);
    run = () => validate(JSON.parse(body));
    return 'ok';
  },
  turn() {
    const least = 8_000_000n;
    const start = process.hrtime.bigint();
    let n = 0;
    let spent;
    do {
      for (let i = 0; i < 16; i++) run();
      n += 16;
      spent = process.hrtime.bigint() - start;
    } while (spent < least);
    return String(Number(spent) / n);
  },
};

let answer = answers.start;
require('readline').createInterface({ input: process.stdin }).on('line', (line) => {
  let text;
  try {
    text = answer(line);
  } catch (e) {
    text = String(e.message);
  }
  answer = answers.turn;
  process.stdout.write(text.replaceAll('\n', ' ') + '\n');
});
