const MEETING =
  'talks,talk,meeting,meetings,negotiations,summit,discussions,hearing,conference,dialogue,call,conversation,' +
  'consultations,mediation,session,visit,tour,trip,round';
const ACCORD = 'agreement,deal,pact,treaty,accord,contract,memorandum,truce,ceasefire,partnership,protocol,declaration';
const LAW = 'bill,law,act,legislation,budget,package,amendment,decree,measure,constitution,reform,resolution';
const AID =
  'aid,assistance,relief,food,grant,loan,money,medicine,tents,supplies,help,asylum,dollars,euros,refuge,' +
  'intelligence,rescuers,doctors,$,€,£,rupees,million,billion,weapons,ammunition,planes,peacekeepers,evidence';
const CURB =
  'suspension,sanctions,embargo,ban,tariffs,tariff,duties,restrictions,boycott,fine,penalty,penalties,quota,' +
  'quotas,blockade';
const FORCE = 'curfew,emergency,martial,lockdown,censorship';
const QUAKE =
  'earthquake,quake,storm,hurricane,typhoon,cyclone,tornado,flood,floods,tsunami,landslide,landslides,' +
  'avalanche,eruption,volcano,wildfire,fire,wave,aftershock,tremor,lightning,train,bus,plane,ship,tanker,ferry,' +
  'car,truck,boat,crash,explosion,blast,heatwave,drought,outbreak,virus,mudslide,floodwaters';

/**
 * What verbs tell, the particular before the general: type | verbs | words after it, one of which must stand there |
 * words
 * before it. `?` marks a verb that needs a date or someone who acts beside it. Types are PLOVER's where they fit.
 */
export const ACT_ROWS: readonly string[] = [
  // Nature and accidents first: what strikes, kills and blocks by itself attacks nobody.
  `occur | strike,hit,kill,injure,destroy,damage,block,bury,devastate,sweep,wreck,flatten,shake,batter,collide,
    crash,leak,sink,burn | | ${QUAKE}`,
  `occur | close,complete | | deal,sale,purchase,merger,transaction,takeover`,
  `retreat | withdraw,pull out,leave | | troops,forces,army,soldiers,rebels,fighters`,
  `assault | enter,seize,take,capture | town,city,village,port,base | troops,forces,army,rebels,fighters,soldiers,
    militants`,
  `coerce | suspend,overturn,annul,strike down,uphold,quash | law,ruling,verdict,ban,decree,decision,sentence`,
  `legislate | present,table,submit,debate,draft,rewrite,amend | draft,law,bill,budget,act,legislation,motion`,
  `occur | cut,lay off,hire,shed | jobs,staff,workers,employees`,
  `legislate | sign,pass,approve,adopt,enact,ratify,repeal,veto,clear,introduce,vote | ${LAW}`,
  `legislate | approve,clear | purchase,merger,takeover,sale,plan,proposal,application`,
  `agree | sign,reach,conclude,seal,strike,initial,ink,negotiate,finalise,broker,clinch,make | ${ACCORD}`,
  `reject | fail,unable | agreement,deal,accord,compromise`,
  `protest | stage,hold,begin,continue,start,end | hunger,sit-in`,
  `accuse | open,begin | hearing,trial,inquiry | court,tribunal,judge,prosecutors`,
  `aid | arrive,deploy | | peacekeeping,peacekeepers,rescuers`,
  `consult | hold,begin,start,open,resume,conclude,attend,launch,have?,host,join,convene,restart,complete,wrap,
    continue?,address? | ${MEETING}`,
  `accuse | launch,open,begin,start | investigation,inquiry,probe,hearing`,
  `accuse | put | investigation`,
  `accuse | file | lawsuit,suit,charges,complaint`,
  `accuse | issue,lodge | warrant,complaint,protest`,
  `retreat | lift,end,ease,relax,drop | blockade,siege,sanctions,embargo,tariffs,boycott`,
  `concede | lift,end,ease,relax,shorten | curfew,emergency,ban,restrictions,lockdown,censorship`,
  `concede | accept,meet,grant | demands,demand,conditions`,
  `concede | concede,plead |`,
  `concede | take? | steps`,
  `concede | allow,permit |`,
  `coerce | hold | hostage,hostages,shields,captive,prisoner`,
  `assault | fire,launch | missiles,rockets,shells,bombs,shots,artillery,shell,gas,rounds,bullets,drones`,
  `request | seek | refuge,asylum,help,aid,permission`,
  `concede | reopen |`,
  `coerce | impose,declare,extend,order,announce | ${FORCE}`,
  `sanction | impose,announce,extend,tighten,levy,slap,place? | ${CURB}`,
  `sanction | expel,oust | diplomats,diplomat,ambassador,inspectors,envoy`,
  `sanction | suspend,halt,freeze,cut,break,sever,end,stop,withhold,cancel | aid,ties,relations,links,talks,
    negotiations,cooperation,imports,exports,assistance,trade,membership,mediation,deliveries,flights,publication?,
    contacts,assets`,
  `sanction | close | crossings,crossing,border,borders,embassy,consulate,airspace`,
  `sanction | recall | ambassador,envoy`,
  `sanction | prohibit,blacklist,boycott,deny? | aid,entry,companies,exports,`,
  `accuse | summon | ambassador,envoy,diplomat,charge`,
  `coerce | order | pay,suspend,close,seize,evacuate,arrest,stop,return`,
  `request | order | appear,questioning`,
  `mobilize | order,send,deploy,mobilise,dispatch,call up,move | troops,forces,army,reservists,patrols,warships,
    soldiers,tanks,jets,carrier,missiles,reinforcements,navy`,
  `mobilize | prepare? | shelling,attack,war,offensive,invasion`,
  `retreat | withdraw,pull,evacuate,complete | troops,forces,withdrawal,settlements,army,offer?`,
  `aid | give,send,provide,grant,deliver,donate,ship,allocate,dispatch,pledge? | ${AID}`,
  `aid | fly,airlift | injured,people,aid,supplies,wounded,patients,survivors`,
  `aid | open | borders,camp,shelter`,
  `aid | reach | village,villages,survivors,hamlets,area,district`,
  `agree | open | borders,economy`,
  `support | establish,open,restore,normalise | ties,relations,embassy,diplomatic`,
  `assault | open | fire`,
  `assault | mount,launch,carry out,stage,begin | attack,attacks,invasion,offensive,assault,airstrike,airstrikes,
    strike,strikes,raid,raids,bombing,missiles,rockets,drones`,
  `cooperate | launch,begin,hold,conduct,start | games,exercise,exercises,drill,drills,manoeuvres,maneuvers,patrols`,
  `cooperate | share,exchange | information,evidence,intelligence,data,prisoners`,
  `cooperate | be?,make? | progress`,
  `protest | stage,hold,begin,continue?,start,organise,join | strike,demonstration,demonstrations,protest,protests,
    rally,march,sit-in,vigil`,
  `protest | block | road,roads,bridge,streets,transport,highway,roadway,highways,motorway,border,railway`,
  `protest | demonstrate,protest,riot,march,rally,strike?,walk out |`,
  `protest | stop? | work`,
  `protest | take to | streets`,
  `reject | appeal | ruling,verdict,decision,sentence,judgment,judgement,conviction,order`,
  `consult | send | delegation,envoy,negotiators,team,mission`,
  `accuse | call | mistake,illegal,disgrace,provocation,unacceptable,lie,outrage,shameful,reckless,wrong`,
  `support | call | success,victory,historic,brave`,
  `request | call for,call on,appeal,urge,demand,ask?,request,seek?,petition,press?,plead for |`,
  `request | issue | demanding,demand,demands,ultimatum,appeal`,
  `request | reiterate | demand,demands,call,appeal`,
  `consult | call? | president,minister,leader,counterpart`,
  `consult | meet,visit,host,confer,arrive,consult,discuss?,mediate,invite,tour,negotiate?,greet,receive?,brief?,
    travel? |`,
  `consult | speak,talk | telephone,phone,with`,
  `consult | fly?,return?,go? | talks,talk,visit,summit,meeting`,
  `consult | increase?,intensify?,continue?,resume,end?,begin,start,collapse?,grow? | | talks,negotiations,
    discussions,meetings,dialogue`,
  `reject | collapse,fail,break down | | talks,negotiations,ceasefire,truce,deal,coalition,round,agreement,government`,
  `agree | agree,promise,pledge,vow,offer,accept,undertake,consent |`,
  `support | praise,welcome,back,endorse,support?,congratulate,defend,hail,thank,forgive,recognise,honour,applaud,
    commend,side? |`,
  `accuse | accuse,condemn,criticise,denounce,blame,charge,indict,sue,investigate,complain?,slam,blast?,fault?,
    rebuke,censure,decry,deplore,probe,lash? |`,
  `reject | reject,deny,refuse,decline,dismiss,rule out,turn down,oppose,veto,violate,renege,appeal,defy,breach,
    rebuff,spurn,ignore?,withdraw,abandon? |`,
  `threaten | threaten,warn?,swear |`,
  `retreat | resign,step down,surrender,flee,retreat,withdraw,pull out,release,free,lay down,quit? |`,
  `aid | rescue,evacuate,airlift,treat?,shelter,feed |`,
  `coerce | arrest,detain,seize,jail,imprison,kidnap,abduct,hack,demolish,confiscate,raid,sentence,ban,close,shut?,
    deport,fine,convict,order?,blow up,occupy,hold?,ration,censor,search?,rule? |`,
  `assault | attack,bomb,kill,shoot,shell,invade,ambush,assassinate,torture,beat,wound,stab,fire?,injure?,murder,
    execute,strike?,clash?,bombard,fight?,force out,retake,capture,overrun,massacre,poison?,rape,storm |`,
  `mobilize | mobilise,deploy |`,
  `legislate | vote?,legislate,nominate,appoint,elect,outlaw,ratify,enact |`,
  `occur | die,win,lose?,crash,explode,collapse?,erupt,sink,fall?,rise?,drop?,jump?,launch?,open?,create?,dissolve?,
    break out,merge,acquire?,found?,set up,become?,come to,publish?,discover?,complete?,land?,hit?,leak?,derail,
    begin?,start?,end?,score?,beat?,repair,rebuild,restore,build? |`,
  `coerce | try | hack`,
  `state | announce?,declare? |`,
];
