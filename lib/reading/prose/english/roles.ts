import type { Dimension } from '../../../figures/unit-types';
import type { Role, Status } from '../../../observations/observation';
import type { Context } from '../context';

export interface EnglishRole {
  readonly role: Role;
  readonly negative: boolean;
  readonly certainty: number;
  /** "to 27 billion": the growth printed before it is of this level. */
  readonly settles?: boolean;
}

const NEAR =
  '(?: (?:about|around|approximately|nearly|over|more|than|almost|some|roughly|at|least|only|just|close|up to|under|an|a|estimated|as|much|the|by|of|well|above|below|less|most))*';
const UP =
  /^(?:up|rose|rises?|rising|risen|increas(?:e|ed|es|ing)|grew|grow|grown|growing|grows|growth|expand(?:ed|s|ing)?|expansion|surge[ds]?|surging|jump(?:ed|s|ing)?|climb(?:ed|s|ing)?|soar(?:ed|s|ing)?|gain(?:ed|s)?|higher|more|spurred|advanced|hike|improv(?:ed|ing)|picked|pickup|accelerated)$/;
const DOWN =
  /^(?:down|fell|falls?|falling|fallen|decreas(?:e|ed|es|ing)|declin(?:e|ed|es|ing)|drop(?:s|ped|ping)?|reduc(?:e|ed|es|ing|tion)|shrank|shrunk|shrinking|contract(?:ed|ing|ion)|lower|less|fewer|slid|slump(?:ed)?|plung(?:e|ed)|dip(?:ped)?)$/;
const GOAL = '(?:plans?|estimates?|targets?|projections?|goals?|assignments?|forecasts?)';
const GOAL_AFTER = new RegExp(`^${NEAR} (?:of|compared to|compared with|against|to)(?: [a-z]+){0,7} ${GOAL} `);
const ABOVE_GOAL = new RegExp(`^ (higher|more|above|over|beyond|lower|less|below)(?: than)?(?: [a-z]+){0,5} ${GOAL} `);
const EXCEEDS = new RegExp(
  ` (?:exceed(?:ed|ing|s)?|surpass(?:ed|ing|es)?|beat(?:ing)?|higher than|above)(?: [a-z]+){0,6} ${GOAL}(?: [a-z]+){0,4} by${NEAR} $`,
);
const FULFILS = new RegExp(
  ` (?:fulfil\\w*|complet\\w*|achiev\\w*|meet\\w*|met|reach\\w*)(?: [a-z]+){0,5} ${GOAL} (?:by|at)${NEAR} $`,
);
const SHARE =
  / (?:account(?:ed|ing|s)? for|making up|made up|makes? up|took up|represent(?:ed|ing|s)?|constitut(?:ed|ing|es?)|occup(?:ied|ying|ies)|compris(?:ed|ing|es?)|share of|proportion of|lured|took the lead in [a-z]+ [a-z]+ with)/;
const SHARE_AFTER =
  /^ of (?:the |its |their )?(?:[a-z]+ ){0,3}(?:total|national|whole|overall|sum|grdp|gdp|registered|figure)/;
const EQUAL =
  / (?:equal|equals|equaling|equalling|equivalent|equal to|equals to|was|is|reached|reaching|only|at)(?: [a-z]+){0,3} $/;
const EQUAL_ONLY = / (?:equal|equals|equaling|equalling|equivalent)(?: [a-z]+){0,3} $/;
const BASE_AFTER =
  /^ (?:compared (?:to|with)|of|against|over) (?:(?:that|those|the|in|of) ){0,3}(?:same|previous|corresponding|last year|figure|equivalent|year before|(?:19|20)\d\d)/;
const AVERAGE =
  / (?:average|averaging|averaged|annually|per year|a year(?! earlier| ago| on| before)|per annum|annual average|each year)(?= )/;
const CONTRIBUTES = / (?:contribut(?:ed|ing|es|ion)(?: [a-z]+){0,3}) $/;
const GROWTH_OF = new RegExp(
  ` (?:rise|increase|growth|decrease|decline|drop|fall|reduction|surge|expansion|contraction) (?:rate )?of${NEAR} $`,
);
const AGAINST_AFTER =
  /^ (?:year on year|on year|against|compared (?:to|with)|over|from)(?: the)? (?:same|corresponding|previous|last year|a year earlier|(?:19|20)\d\d)|^ (?:year on year|yoy|on year) /;
/** "up 6.2% to nearly": what follows is the level that was reached. */
export const TO = new RegExp(` to${NEAR} $`);

/** Which way the words nearest to a figure point. */
function direction(context: Context): 'up' | 'down' | null {
  const before = context.segment.trim().split(' ').slice(-12).reverse();
  for (const word of before) {
    if (UP.test(word) && word !== 'more') return 'up';
    if (DOWN.test(word) && word !== 'less') return 'down';
  }
  const after = context.tail.trim().split(' ').slice(0, 5);
  for (const [index, word] of after.entries()) {
    if (/^(?:of|in|to|and|with|from|compared)$/.test(word) && index < 2) break;
    if (UP.test(word)) return 'up';
    if (DOWN.test(word)) return 'down';
  }
  return null;
}

/** The role of a percentage or of percentage points. */
export function percentRole(context: Context, points: boolean, previous: Role | null, rate: boolean): EnglishRole {
  const { segment, tail, left } = context;
  const way = direction(context);
  const above = ABOVE_GOAL.exec(tail);
  if (above) return { role: 'exceeds_plan_pct', negative: /lower|less|below/.test(above[1]!), certainty: 0.93 };
  if (EXCEEDS.test(left)) return { role: 'exceeds_plan_pct', negative: false, certainty: 0.93 };
  if (CONTRIBUTES.test(segment)) return { role: 'contribution', negative: false, certainty: 0.85 };
  if (points) return { role: 'change_abs', negative: way === 'down', certainty: way ? 0.85 : 0.6 };
  if (GROWTH_OF.test(segment))
    return { role: AVERAGE.test(segment) ? 'growth_avg' : 'growth_yoy', negative: way === 'down', certainty: 0.92 };
  if (GOAL_AFTER.test(tail) || FULFILS.test(left)) return { role: 'pct_of_plan', negative: false, certainty: 0.93 };
  if (SHARE.test(segment) || SHARE_AFTER.test(tail)) return { role: 'share', negative: false, certainty: 0.9 };
  if ((EQUAL.test(segment) && !way && BASE_AFTER.test(tail)) || (EQUAL_ONLY.test(segment) && BASE_AFTER.test(tail)))
    return { role: 'pct_of_base', negative: false, certainty: 0.85 };
  if (
    rate &&
    /(?: to| at| was| is| were| reached| of| stood at)(?: [a-z]+){0,2} $/.test(segment) &&
    (!way || / to(?: [a-z]+){0,2} $/.test(segment))
  )
    return { role: 'level', negative: false, certainty: 0.85 };
  if (way)
    return {
      role: AVERAGE.test(segment) || AVERAGE.test(tail) ? 'growth_avg' : 'growth_yoy',
      negative: way === 'down',
      certainty: 0.9,
    };
  if (/ or(?: [a-z]+){0,2} $/.test(segment)) return { role: 'share', negative: false, certainty: 0.7 };
  if ((!rate || previous?.startsWith('growth')) && AGAINST_AFTER.test(tail))
    return { role: 'growth_yoy', negative: false, certainty: 0.6 };
  const bare =
    new RegExp(`^ (?:and|or|but|then|with|compared with|compared to|against)?${NEAR} $`).test(segment) ||
    segment.trim() === '';
  if (bare && previous !== null) return { role: previous, negative: false, certainty: 0.75 };
  return { role: 'level', negative: false, certainty: rate ? 0.75 : 0.35 };
}

/** The role of a multiple. */
export function timesRole(context: Context): EnglishRole {
  const yoy = / (?:same period|last year|previous year|year on year|year earlier|corresponding|yoy)/.test(
    context.right,
  );
  const other = / (?:plan|target|period|(?:19|20)\d\d|average|national)/.test(context.tail);
  return { role: yoy || !other ? 'times_yoy' : 'times_base', negative: false, certainty: yoy ? 0.85 : 0.6 };
}

/** The role of an amount or count. */
export function amountRole(context: Context, part: boolean, dimension: Dimension | null): EnglishRole {
  const { segment, left } = context;
  const balance = / (?:trade|import|export) (surplus|deficit)(?: [a-z]+){0,7} $/.exec(left);
  if (balance && dimension === 'money') return { role: 'balance', negative: balance[1] === 'deficit', certainty: 0.85 };
  if (TO.test(segment)) return { role: 'level', negative: false, certainty: 0.85, settles: true };
  const before = segment.trim().split(' ');
  const verb = new RegExp(` ([a-z]+) (?:by|of)?${NEAR} $`).exec(segment)?.[1] ?? before.at(-1)!;
  const changes =
    /(?: by| of| up| down)(?: [a-z]+){0,2} $/.test(segment) &&
    (UP.test(verb) || DOWN.test(verb) || /^(?:up|down)$/.test(before.at(-1)!));
  if (changes && verb !== 'growth')
    return { role: 'change_abs', negative: DOWN.test(verb) || before.at(-1) === 'down', certainty: 0.8 };
  if (/^ (?:higher|more|lower|less|fewer) than /.test(context.tail))
    return { role: 'change_abs', negative: /^ (?:lower|less|fewer)/.test(context.tail), certainty: 0.75 };
  if (/ (?:accumulated|cumulative|cumulatively|accumulatively) /.test(left))
    return { role: 'cumulative', negative: false, certainty: 0.75 };
  if (part) return { role: 'count_of_which', negative: false, certainty: 0.8 };
  return { role: 'level', negative: false, certainty: 0.85 };
}

const FORECAST = / (?:expected|forecast|forecasts|projected|predicted|likely|anticipated|could reach|may reach) /;
const PLAN =
  / (?:targets?|targeted|targeting|plans?|planned|planning|aims?|aimed|aiming|strives?|striving|goal|goals|eyes|eyeing|set to|sets to|will|hopes? to|must|expects? to|seeks? to|looks? to|assigned) /;
const ESTIMATE = / (?:estimated|estimates|estimate at|estimation) /;
const PRELIMINARY = / (?:preliminary|preliminarily|provisional|prel) /;
const FINAL = / (?:final settlement|finalised|finalized|official settlement) /;
/** "the estimate of VND9,000 billion", "VND9,000 billion target": the goal itself. */
const IS_GOAL = new RegExp(` ${GOAL}(?: (?:of|is|was|at|set|being|for|the|year|(?:19|20)\\d\\d))*${NEAR} $`);
const GOAL_BEHIND = new RegExp(`^ ${GOAL} `);
const NOT_PLAN = new RegExp(
  ` (?:exceed\\w*|surpass\\w*|beat\\w*|of|against|compared with|compared to|than|to|meet\\w*|met|achiev\\w*|fulfil\\w*|complet\\w*)(?: (?:the|its|their|year|yearly|annual|set|whole|s|entire|province|city|assigned|key|government)){0,4} ${GOAL}(?: assigned)?(?= )`,
  'g',
);

/** What the words say of the standing of a figure. `ofPlan` figures are facts about a plan. */
export function statusOf(context: Context, ofPlan: boolean, carried: Status | null): Status {
  const words = context.left.replace(NOT_PLAN, ' ');
  if (ofPlan) return ESTIMATE.test(context.segment) ? 'estimate' : 'actual';
  if (IS_GOAL.test(context.segment) || GOAL_BEHIND.test(context.tail)) return 'plan';
  if (FORECAST.test(words)) return 'forecast';
  if (PLAN.test(words) && !/ (?:reached|hit|totalled|totaled|collected|attracted|earned) /.test(context.segment))
    return 'plan';
  if (ESTIMATE.test(context.left)) return 'estimate';
  if (PRELIMINARY.test(words)) return 'preliminary';
  if (FINAL.test(words)) return 'final';
  return carried ?? 'actual';
}
