// The part of memory_beside.sh that measures:
//   memory_beside.mjs PROGRAM FOLDER-OF-node_modules FOLDER-OF-LOGS ROUNDS
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const [program, folder, logs, rounds] = process.argv.slice(2);
const installed = createRequire(join(folder, 'package.json'));
const { createEmptyCard, forgetting_curve, fsrs } = installed('ts-fsrs');
const { FSRSBindingItem, FSRSBindingReview, computeParameters } = installed('@open-spaced-repetition/binding');

const msADay = 86_400_000;
const fitted = ['u1', 'u2'];

/// The reviews of each card in the order of time, with the whole days since the review before by the UTC calendar.
function readLog(name) {
    const { firstReviewMs } = JSON.parse(readFileSync(join(logs, `${name}.truth.json`), 'utf8'));
    const lines = gunzipSync(readFileSync(join(logs, `${name}.csv.gz`))).toString().trim().split('\n').slice(1);
    const cards = new Map();
    for (const line of lines) {
        const [card, time, rating] = line.split(',');
        const at = firstReviewMs + Number(time);
        if (!cards.has(card))
            cards.set(card, []);
        cards.get(card).push({ at, date: new Date(at), day: Math.floor(at / msADay), rating: Number(rating) });
    }
    const histories = [...cards.values()];
    for (const history of histories) {
        history.sort((one, other) => one.at - other.at);
        history.forEach((review, i) => { review.days = i === 0 ? 0 : review.day - history[i - 1].day; });
    }
    return { histories, reviews: lines.length };
}

/// Days until the cards were due, of all reviews together.
function daysScheduled(scheduler, histories) {
    let days = 0;
    for (const history of histories) {
        let card = createEmptyCard(history[0].date);
        for (const { date, rating } of history) {
            card = scheduler.next(card, date, rating).card;
            days += card.scheduled_days;
        }
    }
    return days;
}

function stabilities(scheduler, histories) {
    let sum = 0;
    for (const history of histories) {
        let state = null;
        for (const { days, rating } of history) {
            state = scheduler.next_state(state, days, rating);
            sum += state.stability;
        }
    }
    return sum;
}

/// One for each review with a gap of a day or more, with all reviews before it. In the order of time: by their places
/// the newer ones weigh more.
function itemsOf(histories) {
    const items = [];
    for (const history of histories) {
        const reviews = history.map(({ rating, days }) => new FSRSBindingReview(rating, days));
        history.forEach(({ at, days }, i) => {
            if (days >= 1)
                items.push({ at, item: new FSRSBindingItem(reviews.slice(0, i + 1)) });
        });
    }
    return items.sort((one, other) => one.at - other.at).map(({ item }) => item);
}

/// Mean of the reviews with a gap of a day or more, each counting alike.
function logLoss(weights, histories) {
    const scheduler = fsrs({ w: weights });
    let sum = 0;
    let count = 0;
    for (const history of histories) {
        let state = null;
        for (const { days, rating } of history) {
            if (days >= 1) {
                const recall = forgetting_curve(weights, days, state.stability);
                sum -= Math.log(rating > 1 ? recall : 1 - recall);
                ++count;
            }
            state = scheduler.next_state(state, days, rating);
        }
    }
    return sum / count;
}

/// Milliseconds, and what the work came to.
async function timed(work) {
    const begin = process.hrtime.bigint();
    const result = await work();
    return { ms: Number(process.hrtime.bigint() - begin) / 1e6, result };
}

/// What the program measured once, by its name.
function ours(group) {
    const lines = execFileSync(program, ['--only', group, '--rounds', '1'], { encoding: 'utf8' }).trim().split('\n');
    const rows = lines.slice(1).map((line) => line.split(','));
    return new Map(rows.map((fields) => [fields[0], { ms: Number(fields[2]), note: fields[7] }]));
}

const times = new Map();
function note(what, ms) {
    times.set(what, [...(times.get(what) ?? []), ms]);
}

function median(what) {
    const sorted = [...times.get(what)].sort((one, other) => one - other);
    return sorted[Math.ceil(sorted.length / 2) - 1];
}

function printRates(what, our, their, reviews) {
    const [ourRate, theirRate] = [our, their].map((name) => reviews / median(name) * 1e3);
    console.log([what, ourRate.toFixed(0), theirRate.toFixed(0), (ourRate / theirRate).toFixed(1)].join(','));
}

function printSeconds(what, our, their) {
    const [ourSeconds, theirSeconds] = [our, their].map((name) => median(name) / 1e3);
    const ratio = theirSeconds / ourSeconds;
    console.log([what, ourSeconds.toFixed(4), theirSeconds.toFixed(4), ratio.toFixed(2)].join(','));
}

/// Once without a clock, for the compiler inside node; the program does the same.
async function measureSchedules({ histories, reviews }) {
    const scheduler = fsrs({ enable_fuzz: false });
    const theirDays = daysScheduled(scheduler, histories);
    stabilities(scheduler, histories);
    let ourDays = '';
    for (let round = 0; round < Number(rounds); ++round) {
        const schedules = ours('memory-schedules');
        schedules.forEach(({ ms }, what) => note(what, ms));
        ourDays = schedules.get('schedule u2 by FSRS-6').note;
        note('next', (await timed(() => daysScheduled(scheduler, histories))).ms);
        note('next_state', (await timed(() => stabilities(scheduler, histories))).ms);
    }
    console.log('reviews/s of u2,ours,ts-fsrs 5.4.2 (FSRS-6),ours/theirs');
    printRates('next by FSRS-6', 'schedule u2 by FSRS-6', 'next', reviews);
    printRates('next by FSRS-7', 'schedule u2 by FSRS-7', 'next', reviews);
    printRates('memory only by FSRS-6', 'memory only of u2 by FSRS-6', 'next_state', reviews);
    printRates('memory only by FSRS-7', 'memory only of u2 by FSRS-7', 'next_state', reviews);
    console.log(`# days until due by FSRS-6 in all: ours ${ourDays}; ts-fsrs ${theirDays} days`);
}

async function measureTheirFit(name, histories) {
    const built = await timed(() => itemsOf(histories));
    note(`items of ${name}`, built.ms);
    // Without `timeout` it only looks every half second whether the fit has ended.
    const fit = await timed(() => computeParameters(built.result, { enableShortTerm: true, timeout: 1 }));
    note(`their fit of ${name}`, fit.ms);
    return logLoss(fit.result, histories).toFixed(5);
}

function printFits(name, ourNote, theirLoss) {
    const itemSeconds = (median(`items of ${name}`) / 1e3).toFixed(4);
    printSeconds(`FSRS-6 to ${name}`, `fit FSRS-6 to ${name}`, `their fit of ${name}`);
    printSeconds(`FSRS-7 to ${name}`, `fit FSRS-7 to ${name}`, `their fit of ${name}`);
    console.log(`# of theirs not counted: building the items of ${name} in ${itemSeconds} s`);
    console.log(`# by FSRS-6 to ${name}: our ${ourNote}; their log loss ${theirLoss}`);
}

async function measureFits(read) {
    const ourNotes = new Map();
    const theirLosses = new Map();
    for (let round = 0; round < Number(rounds); ++round) {
        for (const [what, { ms, note: words }] of ours('memory-fits')) {
            note(what, ms);
            ourNotes.set(what, words);
        }
        for (const name of fitted)
            theirLosses.set(name, await measureTheirFit(name, read[name].histories));
    }
    console.log('seconds of a fit,ours,fsrs-rs by binding 0.5.0 (FSRS-6),theirs/ours');
    for (const name of fitted)
        printFits(name, ourNotes.get(`fit FSRS-6 to ${name}`), theirLosses.get(name));
}

const read = Object.fromEntries(fitted.map((name) => [name, readLog(name)]));
await measureSchedules(read.u2);
await measureFits(read);
