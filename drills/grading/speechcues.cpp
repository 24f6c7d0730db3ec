#include "drills/grading/speechcues.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace drills::speechcues {

const QStringList &askOnly()
{
    static const QStringList phrases = {
        u"i|we|he|she =ask|=asks|=asked"_s,
        u"i|we will|would|then|also|just|first|now|openly|simply|directly =ask"_s,
        u"let|may|can|could me|i * =ask"_s,
        u"=tell|=show me|us"_s,
        u"let me|us know|hear"_s,
        u"=walk|=talk|=take me|us through"_s,
        u"i|we would like|love|want|need to know|hear|learn|understand|see"_s,
        u"i am|be curious|interested|wondering"_s,
        u"i wonder"_s,
        u"=give me an|a example|idea|feeling|sense"_s,
    };
    return phrases;
}

const QStringList &findOut()
{
    static const QStringList phrases = {
        u"find|figure|work out"_s,
        u"look up|at|into"_s,
        u"want|like|need to know|learn|understand|hear"_s,
        u"ask|asking|enquire"_s,
        u"check|clarify|verify|see whether|if|who|what|when|how|which|that|with"_s,
        u"check|clarify|verify"_s,
        u"my|our|the|next|first|opening question"_s,
    };
    return phrases;
}

const QStringList &confirm()
{
    static const QStringList phrases = {
        u"be|is that|this|it|all * right|correct|accurate|true|fair|so"_s,
        u"have i|we got|understood|heard|caught|summed|missed|forgotten|left"_s,
        u"do i|we * get|understand|hear|miss|have|forget"_s,
        u"i|we get|understand|have|hear * right|correctly|wrong|well"_s,
        u"if i|we understand|get|hear|have"_s,
        u"am i right|correct|wrong"_s,
        u"be i right|correct"_s,
        u"correct me if"_s,
        u"let me|us * summarise|repeat|recap|play|sum|restate|check|make"_s,
        u"sum|summing|summarising up"_s,
        u"in summary"_s,
        u"to summarise|recap|confirm|repeat"_s,
        u"i summarise|recap|repeat|restate|paraphrase|confirm"_s,
        u"play|read|say|repeat|give it|that|this|everything|them back"_s,
        u"anything|something i * miss|forget|missing|wrong"_s,
        u"so you be|are saying|telling"_s,
        u"what you be|are saying be|is"_s,
        u"you say|mention|tell|describe"_s,
        u"do|does that|this sum|match|sound|cover|describe|reflect|capture"_s,
        u"would you agree|say"_s,
        u"do you agree"_s,
        u"confirm|confirms|confirmed that|it|the|my|our|summary|this"_s,
        u"ask|asks * right|correct|confirm"_s,
    };
    return phrases;
}

const QStringList &offer()
{
    static const QStringList phrases = {
        u"i|we can|could|will|would|might|may * offer|give|throw|include|add|knock|drop|lower|reduce|extend|waive"_s,
        u"i|we can|could|will|would * let you|him|her|them have"_s,
        u"i|we offer|propose|suggest|grant"_s,
        u"offer him|her|them|you"_s,
        u"how|what about|if we|i"_s,
        u"you can|could|would|will get|have|receive"_s,
        u"you get"_s,
        u"in return|exchange"_s,
        u"for free|nothing"_s,
        u"free of charge"_s,
        u"on the house|us"_s,
    };
    return phrases;
}

const QStringList &postpone()
{
    static const QStringList phrases = {
        u"ask|clarify|check|find|talk|discuss|come|get|do|see|settle|sort|tell|call|look|decide|think * later"_s,
        u"later on"_s,
        u"another|other|next time"_s,
        u"i|we|he|she|they * not * yet"_s,
        u"not yet"_s,
        u"tbd"_s,
        u"get back to that|this|it"_s,
        u"come back to that|this|it"_s,
        u"yet to|open"_s,
        u"be|is|are still open|missing|unclear|unknown"_s,
        u"still need|have|must to"_s,
        u"for now|later"_s,
        u"at some point"_s,
        u"some day|time"_s,
        u"one day"_s,
        u"sooner or later"_s,
        u"when i|we have|find|get time"_s,
        u"will see|find out"_s,
        u"will see how|what|if|whether"_s,
        u"i|we =will|=shall =ask|=check|=clarify|=discuss|=raise * when|later|then|next"_s,
        u"i|we =wanted|=meant|=intended|=planned to * * but"_s,
        u"i|we be =not sure if|whether|i|we|yet|about"_s,
    };
    return phrases;
}

const QStringList &hypothesis()
{
    static const QStringList phrases = {
        u"should have =asked|=done|=known|=told|=checked|=been|=said|=made|=written"_s,
        u"=would|=could|=might have =asked|=done|=known|=told|=checked|=been|=said|=made|=written"_s,
        u"if only"_s,
        u"wish i|we have|know|do"_s,
        u"forget to"_s,
        u"supposed to"_s,
        u"if i|we|you|he|she|they =ever"_s,
    };
    return phrases;
}

const QStringList &reported()
{
    static const QStringList phrases = {
        u"he|she|they =said|=says|=say|=wrote|=writes|=thinks|=claimed|=claims"_s,
        u"he|she|they =told|=tells|=asked|=asks me|us"_s,
        u"according to"_s,
        u"my|our|the boss|colleague|manager|trainer|book =said|=says|=told|=tells|=asked|=asks"_s,
        u"apparently"_s,
    };
    return phrases;
}

const QStringList &refuse()
{
    static const QStringList phrases = {
        u"i|we =never =ask|=asked|=say|=said|=tell|=told|=mention|=mentioned|=discuss|=discussed|=raise|=raised"_s,
        u"i|we =will|=would|=do|=did|=can|=shall|=have =not|=never "
        "=ask|=asked|=say|=said|=tell|=told|=mention|=mentioned|=discuss|=discussed|=raise|=raised"_s,
        u"i|we be =not going to =ask|=say|=tell|=mention|=discuss|=raise"_s,
        u"i|we refuse to =ask|=say|=tell|=mention|=discuss|=raise"_s,
        u"it be =not =so|=true|=the that|case"_s,
        u"i|we =do|=can =not =remember|=recall"_s,
    };
    return phrases;
}

} // namespace drills::speechcues
