import { wordSet } from '../dates/word-set';

/** Offices as they stand before or after a name, and for one: "President Biden", "the foreign minister". */
export const OFFICES: ReadonlySet<string> = new Set((
  'counterpart,president,vice president,vice-president,prime minister,premier,chancellor,king,queen,prince,'
  + 'princess,emir,sultan,emperor,pope,minister,secretary,'
  + 'secretary of state,secretary-general,secretary general,undersecretary,governor,mayor,senator,congressman,'
  + 'congresswoman,representative,'
  + 'judge,justice,chief justice,attorney general,prosecutor,ambassador,envoy,mediator,commissioner,general,gen.,'
  + 'lt. gen.,lieutenant general,'
  + 'colonel,col.,major,captain,admiral,marshal,commander,chief,chief executive,chairman,chairwoman,chair,'
  + 'director,director general,'
  + 'leader,opposition leader,rebel leader,party leader,speaker,spokesman,spokeswoman,spokesperson,'
  + 'spokesperson for,foreign minister,defence minister,defense minister,'
  + 'finance minister,economy minister,interior minister,trade minister,health minister,foreign '
  + 'secretary,defence secretary,'
  + 'defense secretary,home secretary,treasury secretary,commerce secretary,party chairman,sheikh,ayatollah,archbishop,'
  + 'professor,prof.,dr.,dr,mr.,mrs.,ms.,mr,mrs,ms,sir,lord,sen.,rep.,gov.,sgt.,lt.,capt.,maj.,adm.,deputy,'
  + 'candidate,lawmaker,farmer,officer,doctor,coach'
).split(','));

/** Before a name, these say no more than that a person is meant. */
export const COURTESIES: ReadonlySet<string> = wordSet('mr. mrs. ms. mr mrs ms dr dr. sir lord');

/** Before an office: "former president", "Deputy Foreign Minister", "Public Security Minister". */
export const OFFICE_MODIFIERS: ReadonlySet<string> = new Set((
  'former,deputy,acting,vice,junior,senior,federal,outgoing,incoming,interim,prime,foreign,defence,defense,'
  + 'interior,finance,trade,economy,health,energy,'
  + 'public,security,planning,investment,home,justice,labour,labor,culture,education,environment,transport,'
  + 'agriculture,commerce,treasury,state,white,house,'
  + 'department,ministry,army,military,police,government,opposition,rebel,party,union,company,assembly,national,'
  + 'parliament,chief,top,general,supreme,'
  + 'executive,central,bank,trade,and,the,first,lady,council,news'
).split(','));

/** Companies of people that act together: "Kenyan troops", "police", "students". */
export const GROUPS: ReadonlySet<string> = new Set((
  'army,military,navy,air force,police,troops,forces,soldiers,officers,rebels,guerrillas,guerillas,militants,'
  + 'militia,militias,militiamen,gunmen,insurgents,fighters,'
  + 'peacekeepers,warplanes,warships,helicopters,tanks,jets,navy,coast guard,border guards,security forces,'
  + 'armed forces,paramilitaries,separatists,'
  + 'government,authorities,officials,parliament,court,supreme court,high court,constitutional court,cabinet,'
  + 'ministry,foreign ministry,defence ministry,defense ministry,'
  + 'trade ministry,finance ministry,interior ministry,central bank,embassy,judge,jury,prosecutors,prosecutor,'
  + 'regulators,regulator,lawmakers,legislators,diplomats,negotiators,'
  + 'ministers,leaders,opposition,protesters,demonstrators,activists,students,workers,farmers,prisoners,'
  + 'detainees,refugees,residents,villagers,miners,teachers,nurses,doctors,truckers,'
  + 'ambassador,delegation,delegates,inspectors,investigators,rescuers,rescue teams,company,firm,union,unions,'
  + 'fundamentalists,nationalists,landowners,party,people,voters,shareholders,'
  + 'settlers,civilians,pirates,hackers,astronauts,scientists,researchers,engineers,firefighters,commission,'
  + 'council,agency,senate,congress,assembly,intelligence,coalition,drivers,pilots,crews,crew,sailors,'
  + 'controllers,fishermen,crowds,supporters,families,customers,artillery,employers,guards,crowd,unions,'
  + 'employees,patients,migrants,commuters,passengers,analysts,investors,alliance,commandos,group,'
  + 'nationals,national,citizens,businessmen,businessman,businesswoman,journalists,journalist,reporters,lawyers,'
  + 'lawyer,advisers,advisors,adviser,diplomat,envoys,mediators,'
  + 'soldier,policemen,policeman,gunman,militant,insurgent,rebel,guerrilla,attackers,attacker,bombers,bomber,'
  + 'suspects,suspect,hostages,inmates,reservists,'
  + 'monks,priests,bishops,clerics,women,children,men,victims,survivors,relatives,exiles,dissidents,critics,'
  + 'executives,bankers,traders,tourists,newspaper,broadcaster,warplane,vessels,squads,squad'
).split(','));

/** A name that ends, or begins before "of", with one of these is a body's. */
export const BODIES: ReadonlySet<string> = new Set((
  'Ministry,Department,Party,Court,Union,Bank,Corp,Corp.,Inc,Inc.,Ltd,Ltd.,Co,Co.,Group,Agency,Council,'
  + 'University,Committee,Commission,Army,Force,Forces,Front,Movement,Assembly,'
  + 'Parliament,Congress,Senate,House,Office,Organization,Organisation,Association,Authority,Board,Bureau,'
  + 'Institute,Foundation,Fund,League,Alliance,Federation,Guard,Police,Navy,Lines,Airlines,'
  + 'Airways,Motors,Energy,Industries,Company,Holdings,Technologies,Partners,Service,Services,Administration,'
  + 'Embassy,Cross,Crescent,Forum,Programme,Program,Treasury,Reserve,Club,United,City,Tigers,Kingdom,Nations,'
  + 'Watch,International,Coalition'
).split(','));
