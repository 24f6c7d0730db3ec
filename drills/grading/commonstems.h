#pragma once

#include <array>

namespace drills {

/// Stems that are common in talks about selling, class by class, the most frequent first. Made from the number of
/// wordings of the first bank of wordings (about 4,600, written for the built-in processes) that hold the stem: at
/// least three. Never made anew when wordings change: grades must not depend on them.
inline constexpr std::array<const char16_t *, 6> commonStems = {
    u"ask call come know person say tell time want ",
    u"agre answer back clear compani custom day decid find give hear lead list look make month name need next "
    u"offer order price problem promis put question right sale see send sign take talk three two week work "
    u"write year ",
    u"accept better buy check choos confirm contact contract cost date deliveri demo els end explain firm "
    u"first fit five four free goe good group hand head help hour interest keep last leav line lose machin "
    u"mail market meet money new note number old open owner part pay percent phone place plan point prospect "
    u"read reason rep return ring roof run set shop show speak stand start stop sure team ten test think today "
    u"troubl understand use way wish within without word ",
    u"account ad address against awar away bakeri believ book boss bother bring budget busi buyer care case "
    u"chang click client colleagu commit concern correct data deadlin deal deliv describ desk doubt exact fair "
    u"figur fill fine fix form friday full guess half happen happi heat hold hope hotel hous idea includ "
    u"instead interview invoic job kitchen late later learn letter live manag match mean mention messag mind "
    u"minut miss moment monday morn move mr mrs never newslett night object offic onc oven page pain paper "
    u"pick pictur prepar present product proof purchas quot readi record refer repli report request respons "
    u"result room school second servic settl sheet shift side site six size solut solv soon sort staff state "
    u"step straight supplier tabl target term thursday tick togeth tomorrow touch trade train trust tuesday "
    u"visit wait whole worri wrong ",
    u"abl add agreement ahead aim alon along alway approv around asid assur audienc audit bad basic becam "
    u"begin behind belong benefit big biggest bill board break brochur build calendar campaign cancel card "
    u"carri catch certif channel charg chat claim clean clinic close cold collect compar competitor complain "
    u"complet condit consent convers count cours cover crew crm current cut definit demonstr dental dentist "
    u"descript desir detail differ difficulti director discount discuss download drive driver drop due dust "
    u"eight enough enquiri error establish event evid expect expens extra fact far farm farmer fear featur "
    u"feel fewer field file flat fleet flyer follow foreman forti forward friend front further great ground "
    u"guarante guest guid guild guy handl hang hard harvest headach home honest hospit hurt ideal industri "
    u"info inform instal introduc invit issu item june landlord law leader leas limit link listen long longer "
    u"love main mainten map march matter measur mess milk nice nois noon novak nurs onlin opinion outsid "
    u"packag paperwork pass patient payment permiss peter plain plant play plus post practic press principl "
    u"print profil project proper propos pump purpos quarter rang rate reach real receiv recommend referr "
    u"regard repair repeat respond rest review role round rule sampl saturday save scrap season sell seller "
    u"sentenc short singl sit situat small softwar sourc spare spend spring stage stay stock stori stranger "
    u"struggl studi subject suffer suit sum summari sunday suppos survey system text thank thirti thousand "
    u"topic track tri trial truck true turn twenti type user van verifi video voic vote walk warehous watch "
    u"water webinar websit weekend whoever win winter workshop ",
    u"accord accur achiev acknowledg across action admit advanc advantag advertis advis affect afraid "
    u"afternoon afterward age agenda ah air alik allow altern amount anna announc annoy app appli appoint area "
    u"arrang arriv articl assembl associ assum attach automat autumn baker barn batteri becom bed bell besid "
    u"bet bid bigger black blue boiler bounc box branch brand brandt brief brother bus button calcul callback "
    u"caller car cash catalogu cater caus certain chain chair chase cheaper checklist child choir christma "
    u"claus club code coffe comment committe complaint consid consult contain continu convinc cool copi "
    u"counter crane credibl credit criteria cross curious dairi damag declin defin degre delet depot diaz "
    u"difficult direct district document dog door doubl downtim dr draft draw dream dri drown earli earlier "
    u"easi eat effort electr email employe empti enquir enter euro ever exchang exclud exist experi explan "
    u"express extractor eye face facebook fail fall famili familiar faq faster favor fee feedback filter final "
    u"financ finish fire fitter floor food forget forum frame freelanc freeli fuel fulfil function fund futur "
    u"gain garag garden general genuin glad glass goal googl grasp green grumbl gutter gym hall handov headlin "
    u"hello hesit hi high hill hire histori hit holiday hot hr hundr hygien hypothesi icp identifi imagin "
    u"import independ influenc insid institut insur intend intern introduct ito jana januari jon judg karim "
    u"keen key kid kind lab lack laid land languag larg lawyer leak length licenc lie light linkedin littl "
    u"load log logo loop low lower magazin maker man margin maria mark mate meal meier member middl midnight "
    u"mill million minimum misgiv mobil model mother mouth ms mysteri nail near neighbor net nine nineti nod "
    u"none nora normal notic nurtur occas oclock octob often older opt option origin outcom owe paint pallet "
    u"parent park parti partner paul pen perfect period permit persona phase photo phrase pilot pinch pipelin "
    u"pitch plate playground pledg plumber podcast polit poll portal posit possibl precis prefer premium "
    u"pressur probabl procedur process prompt prove provid pull pursu push qualifi qualiti questionnair quick "
    u"quiet quit radio reader rebat recap receipt recept reckon recogn recycl refus region reject reli remain "
    u"rememb remind remov rent replac repres requir resourc restaur risk robot rota rough rout salesman "
    u"satisfi sato scanner schedul scope screen seat secret seedl sens sensor septemb setup seven shoe shook "
    u"sick simpl sister sixti skip sleep slip slogan slot slow solar son sound special speed spell spot "
    u"standstil statement status steel stick store storm street student subscrib subsidi suggest suppli "
    u"support surpris tag tank tax teacher tenant tender testimoni throw tie timelin tip titl tom ton tool top "
    u"total tour town trailer traine trainer translat trigger twelv twice tyre unsubscrib urgent usual valu "
    u"verdict version view visitor wand warm warranti wast weather weber wed wednesday weight welcom whatev "
    u"whenev white wife window wonder worker worth yesterday zero ",
};

/// How much the stems of each class say, 0..1.
inline constexpr std::array<float, 6> commonStemWeights = {0.45F, 0.55F, 0.65F, 0.75F, 0.85F, 0.95F};

} // namespace drills
