import { readFullData } from '../load.ts';
import { checkData } from './check-data.ts';
import { countRecords } from './counts.ts';
import { problemLine } from './problem.ts';

/** npm run data:check: prints counts and problems, exits with 1 when there is a problem. */
async function run(root: string): Promise<void> {
  const { problems, ...data } = await readFullData(root);
  for (const { file, count } of countRecords(data.records)) console.log(`${String(count).padStart(6)}  ${file}`);
  // Checks across records would only repeat what the schemas have said already.
  const found = problems.length > 0 ? problems : checkData(data);
  for (const problem of found) console.error(problemLine(problem));
  console.log(found.length === 0 ? 'No problems.' : `${found.length} ${found.length === 1 ? 'problem' : 'problems'}.`);
  process.exitCode = found.length === 0 ? 0 : 1;
}

run(process.cwd()).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
